@echo off
rem Starts Caret. Without words it opens the workbench on the database that was open last, or on its first page, which
rem offers a sample district (caret -database FOLDER opens it on that database);
rem with words it runs the command line: caret --help
rem
rem CARET_JAVA_OPTS   further options for Java, such as -Xmx2g
rem CARET_CACHE       where start-up data is kept, by default in the user's local application data
setlocal
set "CARET_HOME=%~dp0"

set "JAVA="
if defined JAVA_HOME call :take "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :take "%%~$PATH:J"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*") do call :take "%%~D\bin\java.exe"
if not defined JAVA (
    echo Caret needs Java 21 or newer and found none.>&2
    echo Install one, or name its folder in JAVA_HOME.>&2
    exit /b 3
)
for %%L in ("%CARET_HOME%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
if not defined CARET_CACHE set "CARET_CACHE=%LOCALAPPDATA%\Caret\cache"
rem Start-up data belongs to one state of the installation: the name of the command line's bundle tells it.
for %%C in ("%CARET_HOME%plugins\org.caret.cli_*.jar") do set "CONFIGURATION=%CARET_CACHE%\%%~nC"

set "FIRST=%~1"
if not defined FIRST goto workbench
if "%FIRST%"=="-database" goto workbench
call :commandline %*
exit /b %ERRORLEVEL%

:workbench
start "" "%JAVA:java.exe=javaw.exe%" "-Djava.util.logging.config.file=%CARET_HOME%logging.properties" -Xmx1g -XX:+UseSerialGC -XX:Tier4InvocationThreshold=25000 -XX:Tier4MinInvocationThreshold=10000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=300000 -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000 -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CONFIGURATION%\workbench.jsa" %CARET_JAVA_OPTS% -jar "%LAUNCHER%" -configuration "%CONFIGURATION%\workbench" %*
exit /b 0

rem A word runs for seconds: the optimizing compiler is told to put less into one piece, which takes it far less time.
:commandline
"%JAVA%" "-Djava.util.logging.config.file=%CARET_HOME%logging.properties" -Xmx512m -XX:+UseSerialGC -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000 %CARET_JAVA_OPTS% -jar "%LAUNCHER%" -application org.caret.cli.application -nosplash -data @none -configuration "%CONFIGURATION%\command-line" %*
exit /b %ERRORLEVEL%

rem Takes the first Java that is new enough.
:take
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
set "VERSION="
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1" ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~V"
for /f "delims=.-+" %%M in ("%VERSION%") do if %%M GEQ 21 set "JAVA=%~1"
exit /b 0

-- Lists of students, and of what belongs to them, show their first page in the order of names at once.
create index "STUDENT_INFORMATION_SORTED" on "STUDENT_INFORMATION" ("LEGAL_LAST_NAME", "LEGAL_FIRST_NAME");

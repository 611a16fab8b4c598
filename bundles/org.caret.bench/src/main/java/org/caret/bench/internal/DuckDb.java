package org.caret.bench.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.caret.cohort.compute.MemberTable;
import org.caret.cohort.compute.Place;
import org.caret.cohort.compute.Places;

/** The same aggregation in DuckDB: one row per member, unnested by group, GROUPING SETS over levels and shares of schools. */
final class DuckDb implements AutoCloseable {

    private static final String DRIVER = "org.duckdb.DuckDBDriver";
    private static final List<String> OUTCOMES = List.of("DIPLOMA", "CHSPE", "ADULT_ED", "SPED_CERTIFICATE", "GED",
            "OTHER_TRANSFER", "DROPOUT", "STILL_ENROLLED");
    private static final List<String> HONORS = List.of("uc_csu", "biliteracy", "golden_state", "exemption");

    private final URLClassLoader loader;
    private final Connection connection;
    private final Path folder;

    private DuckDb(URLClassLoader loader, Connection connection, Path folder) {
        this.loader = loader;
        this.connection = connection;
        this.folder = folder;
    }

    /** Opens a database in memory with a driver that lies in a jar. */
    static DuckDb open(Path jar, Path folder) throws IOException, SQLException, ReflectiveOperationException {
        URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() },
                ClassLoader.getPlatformClassLoader());
        try {
            Driver driver = (Driver) loader.loadClass(DRIVER).getConstructor().newInstance();
            Connection connection = driver.connect("jdbc:duckdb:", new Properties());
            if (connection == null) {
                throw new SQLException("the driver does not know its own address");
            }
            return new DuckDb(loader, connection, folder);
        } catch (SQLException | ReflectiveOperationException e) {
            loader.close();
            throw e;
        }
    }

    /** Makes the table of members. */
    void load(MemberTable members, Places places) throws IOException, SQLException {
        Path csv = folder.resolve("members.csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("county,district,school,charter,dass,outcome," + String.join(",", HONORS) + ",groups\n");
            for (int row = 0; row < members.size(); row++) {
                MemberTable.Member member = members.member(row);
                if (member.outcome().isEmpty()) {
                    continue;
                }
                Place place = places.get(member.school());
                out.write(place.countyCode() + ',' + place.countyCode() + place.districtCode() + ',' + place.cds() + ','
                        + place.charter() + ',' + place.dass() + ',' + member.outcome().get());
                for (int kind = 1; kind < 1 << HONORS.size(); kind <<= 1) {
                    out.write(member.honors().has(kind) ? ",true" : ",false");
                }
                out.write(',' + String.join(" ", member.groups()) + '\n');
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table member as select * exclude (groups), string_split(groups, ' ') as groups "
                    + "from read_csv('" + csv.toString().replace("'", "''") + "', all_varchar = false, "
                    + "types = {'county': 'VARCHAR', 'district': 'VARCHAR', 'school': 'VARCHAR'})");
        }
    }

    /** @return number of rows */
    long aggregate() throws SQLException {
        String measures = OUTCOMES.stream()
                .map(outcome -> "count(*) filter (outcome = '" + outcome + "') as " + outcome)
                .collect(Collectors.joining(", ")) + ", "
                + HONORS.stream().map(honor -> "count(*) filter (" + honor + ") as " + honor)
                        .collect(Collectors.joining(", "));
        String names = String.join(" + ", OUTCOMES) + " + " + String.join(" + ", HONORS);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*), sum(students + " + names + ") from (select "
                        + "county, district, school, charter, dass, category, count(*) as students, " + measures
                        + " from (select * exclude (groups), unnest(groups) as category from member) group by grouping sets ("
                        + groupingSets() + "))")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** State, county and district by every share of schools, and each school. */
    private static String groupingSets() {
        StringBuilder sets = new StringBuilder("(school, charter, dass, category)");
        for (String level : List.of("", "county, ", "district, ")) {
            for (String share : List.of("", "charter, ", "dass, ", "charter, dass, ")) {
                sets.append(", (").append(level).append(share).append("category)");
            }
        }
        return sets.toString();
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        loader.close();
    }
}

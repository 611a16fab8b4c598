-- Days without instruction of a single school: blank is every school of the district, as all days were until now.
alter table "DAY_OFF" add column "SCHOOL_CODE" VARCHAR(7);
drop index "DAY_OFF_KEY";
create unique index "DAY_OFF_KEY" on "DAY_OFF" ("CALENDAR_YEAR_ID", "DATE", "SCHOOL_CODE");

-- Days without instruction, so that a census day that is none can be moved to the next one.
create table "DAY_OFF" (
    "ID" BIGINT not null primary key,
    "LOCAL_RECORD_ID" VARCHAR(255),
    "CALENDAR_YEAR_ID" BIGINT not null,
    "DATE" DATE,
    "REASON" VARCHAR(80)
);
alter table "DAY_OFF" add constraint "DAY_OFF_TO_CALENDAR_YEAR_ID" foreign key ("CALENDAR_YEAR_ID") references "CALENDAR_YEAR";
create unique index "DAY_OFF_KEY" on "DAY_OFF" ("CALENDAR_YEAR_ID", "DATE");

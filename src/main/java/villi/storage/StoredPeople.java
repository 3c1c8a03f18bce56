package villi.storage;

import static villi.storage.schema.Tables.APP_USER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import villi.domain.practice.Member;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.storage.schema.tables.records.AppUserRecord;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.practice.People;

/// [People] in the database.
public final class StoredPeople implements People {

    private final Database database;

    public StoredPeople(Database database) {
        this.database = database;
    }

    @Override
    public List<Member> all() {
        return database.read(sql ->
                sql.selectFrom(APP_USER).orderBy(APP_USER.NAME, APP_USER.ID).fetch(StoredPeople::member));
    }

    @Override
    public Optional<Member> find(UserId id) {
        return database.read(sql -> find(sql, id));
    }

    @Override
    public void save(Member member, Trail trail) {
        database.write(sql -> {
            String before = find(sql, member.id()).map(StoredPeople::words).orElse("");
            var row = sql.newRecord(APP_USER);
            row.setId(member.id().value());
            row.setName(member.name());
            row.setRoleCode(member.role().name());
            row.setActive(member.active());
            Upsert.put(sql, row);
            var subject = new Subject("member", member.id().value().toString());
            AuditChain.add(sql, trail, subject, before, words(member));
            return true;
        });
    }

    private static Optional<Member> find(DSLContext sql, UserId id) {
        return sql.selectFrom(APP_USER).where(APP_USER.ID.eq(id.value())).fetchOptional(StoredPeople::member);
    }

    private static Member member(AppUserRecord row) {
        return new Member(new UserId(row.getId()), row.getName(), Role.valueOf(row.getRoleCode()), row.getActive());
    }

    private static String words(Member member) {
        return member.name() + ", " + member.role() + (member.active() ? "" : ", inactive");
    }
}

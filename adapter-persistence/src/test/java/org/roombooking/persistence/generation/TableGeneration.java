package org.roombooking.persistence.generation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jooq.codegen.GenerationTool;
import org.jooq.codegen.JavaGenerator;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.GeneratedAnnotationType;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.jooq.meta.postgres.PostgresDatabase;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.member.EmailAddress;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.amenity.AmenityId;
import org.roombooking.domain.property.facility.FacilityId;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.types.NameConverter;

/** Makes a class for each table of a migrated database. Columns have the types of the domain. */
final class TableGeneration {

  private static final String PACKAGE = "org.roombooking.persistence.jooq";

  private final DataSource migrated;

  TableGeneration(DataSource migrated) {
    this.migrated = migrated;
  }

  /** Writes the classes under a source root, in place of those that are there. */
  void writeTo(Path sources) throws Exception {
    var tool = new GenerationTool();
    tool.setDataSource(migrated);
    runInNoLanguage(tool, configuration(sources));
  }

  // The library makes capital letters by the rules of the machine's language: İmage, in Turkish.
  private static void runInNoLanguage(GenerationTool tool, Configuration configuration)
      throws Exception {
    var language = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      tool.run(configuration);
    } finally {
      Locale.setDefault(language);
    }
  }

  private static Configuration configuration(Path sources) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withGenerator(
            new Generator()
                .withName(JavaGenerator.class.getName())
                .withDatabase(database())
                .withGenerate(tablesAndKeys())
                .withTarget(
                    new Target()
                        .withPackageName(PACKAGE)
                        .withDirectory(sources.toString())
                        .withClean(true)));
  }

  private static Database database() {
    return new Database()
        .withName(PostgresDatabase.class.getName())
        .withInputSchema("public")
        .withOutputSchemaToDefault(true)
        .withExcludes("flyway_schema_history")
        .withIncludeRoutines(false)
        // They are told by the migrations; PostgreSQL words them differently from version to
        // version.
        .withIncludeCheckConstraints(false)
        .withForcedTypes(forcedTypes());
  }

  private static Generate tablesAndKeys() {
    return new Generate()
        .withRecords(false)
        .withIndexes(false)
        .withWhereMethodOverrides(false)
        .withRenameMethodOverrides(false)
        .withImplicitJoinPathsToOne(false)
        .withImplicitJoinPathsToMany(false)
        .withImplicitJoinPathsManyToMany(false)
        .withGeneratedAnnotation(true)
        .withGeneratedAnnotationDate(false)
        .withGeneratedAnnotationType(GeneratedAnnotationType.ORG_JOOQ_GENERATED);
  }

  private static List<ForcedType> forcedTypes() {
    return List.of(
        id("hotel_id", HotelId.class),
        id("room_type_id", RoomTypeId.class),
        id("room_id", RoomId.class),
        id("image_id", ImageId.class),
        id("period_id", PeriodId.class),
        id("lock_id", RoomLockId.class),
        id("room_price_id", RoomPriceId.class),
        id("charge_id", ChargeId.class),
        id("quote_id", QuoteId.class),
        id("booking_id", BookingId.class),
        id("booked_room_id", BookedRoomId.class),
        id("user_id|owner_id|booked_by|asked_by|quoted_for|made_by", UserId.class),
        id("amendment_id", AmendmentId.class),
        id("amenity_id", AmenityId.class),
        id("facility_id", FacilityId.class),
        id("session_id", SessionId.class),
        id("external_system_id", ExternalSystemId.class),
        id("member_id", MemberId.class),
        text("username", Username.class, "value"),
        text("email", EmailAddress.class, "value"),
        text("room_number", RoomNumber.class, "value"),
        text("country", CountryCode.class, "value"),
        text("standard|derived_from", PriceStandard.class, "name"),
        text("code", ChargeCode.class, "value"),
        converted("java.lang.String", "java.time.ZoneId", "of", "getId")
            .withIncludeExpression(columns("time_zone")),
        converted("java.lang.String", "java.util.Currency", "getInstance", "getCurrencyCode")
            .withIncludeExpression(columns("currency")),
        converted("java.lang.Long", Version.class.getName(), "new", "number")
            .withIncludeExpression(columns("version|booking_version")),
        names("booking_policy", BookingPolicy.class),
        names("restriction\\.kind", RestrictionKind.class),
        names("(?:hotel|account)_change\\.kind", Subject.Kind.class),
        names("(?:hotel|account)_change\\.action", AuditEntry.Action.class),
        names("format", ImageFormat.class),
        names("state|ended_from", BookingStatus.class),
        names("rounding", Rounding.Direction.class),
        names("per", ChargeBasis.Per.class),
        names("type", BookingEvent.Type.class),
        new ForcedType()
            .withName("INSTANT")
            .withIncludeTypes("timestamptz|timestamp.*with time zone"));
  }

  private static ForcedType id(String columns, Class<?> type) {
    return converted("java.util.UUID", type.getName(), "new", "value")
        .withIncludeExpression(columns(columns));
  }

  private static ForcedType text(String columns, Class<?> type, String accessor) {
    return converted("java.lang.String", type.getName(), "new", accessor)
        .withIncludeExpression(columns(columns));
  }

  private static ForcedType names(String columns, Class<? extends Enum<?>> type) {
    return new ForcedType()
        .withUserType(type.getCanonicalName())
        .withConverter(
            "new %s<>(%s.class)".formatted(NameConverter.class.getName(), type.getCanonicalName()))
        .withIncludeExpression(columns(columns));
  }

  private static ForcedType converted(String column, String type, String from, String to) {
    return new ForcedType()
        .withUserType(type)
        .withConverter(
            "org.jooq.Converter.ofNullable(%s.class, %s.class, %s::%s, %s::%s)"
                .formatted(column, type, type, from, type, to));
  }

  private static String columns(String names) {
    return ".*\\.(" + names + ")";
  }
}

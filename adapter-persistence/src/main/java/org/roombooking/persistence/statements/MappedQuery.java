package org.roombooking.persistence.statements;

import java.util.List;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Result;
import org.jooq.ResultQuery;

/** A query with what becomes of its rows, so that the types of its columns need not be told. */
public record MappedQuery<T>(ResultQuery<?> query, RecordMapper<Record, T> mapper) {

  @SuppressWarnings("unchecked") // Its rows are of the type that the mapper takes.
  public static <R extends Record, T> MappedQuery<T> of(
      ResultQuery<R> query, RecordMapper<? super R, T> mapper) {
    return new MappedQuery<>(query, (RecordMapper<Record, T>) (RecordMapper<?, T>) mapper);
  }

  /** What the rows of the query are. */
  public List<T> map(Result<? extends Record> rows) {
    return rows.stream().map(mapper::map).toList();
  }
}

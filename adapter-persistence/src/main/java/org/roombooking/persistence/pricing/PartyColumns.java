package org.roombooking.persistence.pricing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.List;
import org.jooq.Field;
import org.jooq.SelectField;
import org.roombooking.domain.pricing.Party;

/**
 * Who sleeps in a room.
 *
 * @param guests all who count as such, and so as many of the children as are counted
 */
public record PartyColumns(int guests, List<Integer> childrenAges, int childrenCounted) {

  /** Out of these columns of a table. */
  public static SelectField<PartyColumns> of(
      Field<Integer> guests, Field<Integer[]> childrenAges, Field<Integer> childrenCounted) {
    return row(guests, childrenAges.convertFrom(List::of), childrenCounted)
        .convertFrom(mapping(PartyColumns::new));
  }

  /** What is to be written of a room. */
  public static PartyColumns of(Party party) {
    return new PartyColumns(party.guests(), party.childrenAges(), party.countedChildren());
  }

  public Party toParty() {
    return new Party(guests - childrenCounted, childrenAges, guests);
  }

  public Integer[] agesArray() {
    return childrenAges.toArray(Integer[]::new);
  }
}

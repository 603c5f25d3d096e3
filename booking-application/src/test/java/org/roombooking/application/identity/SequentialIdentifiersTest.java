package org.roombooking.application.identity;

class SequentialIdentifiersTest implements IdentifiersContract {

  private final Identifiers identifiers = new SequentialIdentifiers();

  @Override
  public Identifiers identifiers() {
    return identifiers;
  }
}

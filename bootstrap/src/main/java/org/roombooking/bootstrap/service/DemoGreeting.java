package org.roombooking.bootstrap.service;

import java.io.PrintWriter;
import java.net.URI;
import org.roombooking.bootstrap.demo.Demo;
import org.roombooking.bootstrap.demo.DemoInvitation;
import org.roombooking.bootstrap.settings.SecretFile;
import org.roombooking.bootstrap.settings.Settings;

/** Shows a newcomer the way to a first booking. */
record DemoGreeting(PrintWriter out, URI service) {

  /** Sets up the demo hotel; its owner's password is made once and kept with the data. */
  static DemoInvitation invite(UseCases useCases, Settings settings) {
    var password = new SecretFile(settings.dataDirectory().resolve("demo-password"));
    return new Demo(useCases.access(), useCases.property(), ServiceClock.system())
        .setUp(password.readOrCreate());
  }

  void print(DemoInvitation invitation) {
    out.println();
    out.println("There is a demo hotel. Its free rooms, in a browser:");
    out.println("  " + invitation.search(service));
    out.println("Book one for tomorrow, in another terminal:");
    out.println();
    out.println(invitation.curl(service));
    out.println();
  }
}

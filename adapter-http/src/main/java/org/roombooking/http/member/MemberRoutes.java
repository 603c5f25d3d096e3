package org.roombooking.http.member;

import static org.roombooking.http.route.Access.USER;

import java.util.List;
import org.roombooking.application.member.CreateMember;
import org.roombooking.application.member.ReadMembers;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of members: method, path, who may call it, which handler answers. */
public final class MemberRoutes implements Routes {

  private final MemberHandlers handlers;

  public MemberRoutes(CreateMember createMember, ReadMembers readMembers) {
    this.handlers = new MemberHandlers(createMember, readMembers);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/members", USER, handlers::create),
        Route.get("/api/v1/members", USER, handlers::list)
            .with(MemberHandlers.EXTERNAL_SYSTEM)
            .paged(),
        Route.get("/api/v1/members/{id}", USER, handlers::one));
  }
}

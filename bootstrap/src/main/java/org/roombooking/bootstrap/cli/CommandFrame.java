package org.roombooking.bootstrap.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the command that the arguments name, and runs it. */
public final class CommandFrame {

  private static final String WITHOUT_A_COMMAND = "serve";

  private static final int HELP_WIDTH = 100;

  private final Runner runner;
  private final CommandLine commands;

  /** A frame with the commands that need no work of others: openapi and config. */
  public CommandFrame(Map<String, String> environment, Console console) {
    this.runner = new Runner(environment, console);
    this.commands = new CommandLine(new RootCommand());
  }

  public CommandFrame serve(Service service) {
    commands.addSubcommand(new ServeCommand(runner, service));
    return this;
  }

  public CommandFrame migrate(Job migration) {
    commands.addSubcommand(new MigrateCommand(runner, migration));
    return this;
  }

  public CommandFrame demo(Job demo) {
    commands.addSubcommand(new DemoCommand(runner, demo));
    return this;
  }

  public CommandFrame replay(ReplayJob replay) {
    commands.addSubcommand(new ReplayCommand(runner, replay));
    return this;
  }

  public CommandFrame verify(Job verification) {
    commands.addSubcommand(new VerifyCommand(runner, verification));
    return this;
  }

  public CommandFrame rehearse(Job rehearsal) {
    commands.addSubcommand(new RehearseCommand(runner, rehearsal));
    return this;
  }

  /** Runs a command to its end and returns what to tell the shell. */
  public int execute(String... arguments) {
    // All of it last: help lists commands as they were added, and they inherit what is set then.
    return commands
        .addSubcommand(new OpenApiCommand(runner.console(), OpenApiCommand.DOCUMENT))
        .addSubcommand(new ActionsCommand(runner.console()))
        .addSubcommand(new ConfigCommand(runner))
        .setOut(runner.console().out())
        .setErr(runner.console().err())
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler((e, given) -> misuse(e))
        .setExecutionExceptionHandler((e, command, given) -> runner.failed(e).number())
        .execute(arguments.length == 0 ? new String[] {WITHOUT_A_COMMAND} : arguments);
  }

  private int misuse(ParameterException e) {
    runner.complain(String.valueOf(e.getMessage()));
    var name = e.getCommandLine().getCommandSpec().qualifiedName();
    runner.console().err().println("Try: " + name + " --help");
    return ExitCode.USAGE.number();
  }
}

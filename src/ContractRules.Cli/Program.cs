using ContractRules.Cli;
using ContractRules.Cli.Terminal;

return CommandLine.Run(args, Screen.OfConsole());

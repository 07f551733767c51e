using ContractRules.Cli;

return CommandLine.Run(args, Screen.OfConsole());

using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands.Checks;

/// <summary>Over which facts an agreement, or a change of its text, is checked.</summary>
internal interface ICheck
{
    /// <summary>Adds the options that say which.</summary>
    void AddTo(Command command);

    /// <summary>Whether it is asked for.</summary>
    bool IsAskedForIn(ParseResult parsed);

    /// <summary>Tells what is wrong in its options; where it is not asked for, that they are given.</summary>
    void Look(ParseResult parsed, Faults faults);

    /// <summary>Checks an agreement by the invariants that it ships; null, and faults, where that cannot be told.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="all">Whether what was kept is told, too.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="faults">Takes what is wrong.</param>
    Checked? Check(Agreement agreement, bool all, ParseResult parsed, Faults faults);

    /// <summary>Checks a change of the text, of two agreements that can be compared.</summary>
    /// <param name="before">The agreement before the change.</param>
    /// <param name="after">The agreement after it.</param>
    /// <param name="all">Whether what was kept is told, too.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="faults">Takes what is wrong.</param>
    Checked? Check(Agreement before, Agreement after, bool all, ParseResult parsed, Faults faults);
}

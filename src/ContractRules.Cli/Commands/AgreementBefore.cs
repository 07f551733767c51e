using ContractRules.Agreements;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary>The agreement as it was before a change: that of another assembly, or the same as it stood on a date.</summary>
internal static class AgreementBefore
{
    /// <summary>Whether what was given is a date, and no assembly.</summary>
    public static bool IsDate(string given) => given.All(sign => char.IsAsciiDigit(sign) || sign == '-');

    /// <summary>The agreement before the change; null, and faults, where there is none.</summary>
    /// <param name="given">An assembly, or a date.</param>
    /// <param name="agreement">The agreement after it.</param>
    /// <param name="option">The option by which it was given.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static Agreement? Of(string given, Agreement agreement, string option, Faults faults)
    {
        if (!IsDate(given))
        {
            return AgreementArguments.AgreementOf(given, agreement.Key, faults);
        }

        try
        {
            return SettlingArguments.DateIn(option, given, agreement, faults) is { } date ? agreement.AsItStoodOn(date) : null;
        }
        catch (AgreementFaultsException wrong)
        {
            foreach (var fault in wrong.Faults)
            {
                faults.Add(new Place(option), $"without amendments that take effect later: {fault}", "a date on which the agreement stands");
            }

            return null;
        }
    }
}

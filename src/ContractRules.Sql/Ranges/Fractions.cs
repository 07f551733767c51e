using ContractRules.Plans.Steps;

namespace ContractRules.Sql.Ranges;

/// <summary>Which columns of the state are the two parts of a fraction, which grow with every period and have no room that would be enough.</summary>
internal static class Fractions
{
    private const string Divisor = ", divisor";

    extension(StateColumn column)
    {
        /// <summary>Whether it is the divisor of a fraction.</summary>
        public bool IsDivisor => column.Name.EndsWith(Divisor, StringComparison.Ordinal);

        /// <summary>What its divisor would be called.</summary>
        public string DivisorName => column.Name + Divisor;
    }
}

using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>Whatever is divided by whatever is rounded as exact numbers are, digit by digit.</summary>
public sealed class RoundedStepLaws
{
    private static readonly Term<Money> Half = Term.Money("half", "Half to even", Usd);
    private static readonly Term<Money> Down = Term.Money("down", "Down", Usd);

    private static readonly Plan ByCredit = PlanOf(Amount / (Credit / (Rule<Money>)Usd.Of(0.01m)));

    private static readonly Dictionary<ulong, Plan> ByConstant = new ulong[] { 3, 7, 100, 1_000_003, int.MaxValue, (1UL << 32) + 1, 1_000_000_000_039, (1UL << 62) + 1, (1UL << 63) - 25, ulong.MaxValue }
        .ToDictionary(divisor => divisor, divisor => PlanOf(Amount / (Rule<Ratio>)new Ratio(new Rational(divisor, 1))));

    [Law]
    public void By_numbers_that_vary(Drawn[] dividends, Drawn[] divisors)
    {
        (BigInteger Above, BigInteger Below)[] rows = [.. dividends.Zip(divisors, (one, other) => (one.Steps, BigInteger.Max(1, BigInteger.Abs(other.Steps >> 64)))).Append((1, 2))];

        Holds(ByCredit, rows);
    }

    // Also beside the multiples of the divisor and of its half, where a quotient goes on.
    [Law]
    public void By_numbers_that_are_stated(Drawn dividend, Stated stated) =>
        Holds(ByConstant[stated.Divisor], [.. Beside(dividend.Steps >> stated.Shift, stated.Divisor).Select(above => (above, (BigInteger)stated.Divisor))]);

    private static IEnumerable<BigInteger> Beside(BigInteger number, BigInteger divisor)
    {
        var half = number - (number % divisor) + (divisor / 2);
        return [number, half - 1, half, half + 1, half - (divisor / 2), half - (divisor / 2) - 1];
    }

    private static void Holds(Plan plan, (BigInteger Above, BigInteger Below)[] rows)
    {
        var settled = plan.Settle([FactColumns.Of(plan.Agreement, [.. rows.Select(row => AskedFor(plan.Agreement, Month(1).With(Amount, Cents(row.Above)).With(Credit, Cents(row.Below))))])])!.Periods[0];
        foreach (var (term, mode) in new[] { (Half, RoundingMode.HalfEven), (Down, RoundingMode.Down) })
        {
            Assert.Equal(
                rows.Select(row => new Rounding(2, mode).Apply(new Rational(row.Above, row.Below) / 100).ToString()),
                InRows.Of(settled.Term(term.Declaration.Key)));
        }
    }

    private static Plan PlanOf(Rule<Money> quotient) => Plan.Of(Of(Clause(
        "1", Half.Means(quotient.Rounded(new Rounding(2, RoundingMode.HalfEven))), Down.Means(quotient.Rounded(new Rounding(2, RoundingMode.Down))))));

    private static Money Cents(BigInteger cents) => Usd.Of(new Rational(cents, 100));

    /// <summary>A number that is divided by, and how many of the binary digits that are divided are left out: none, so that more than 64 are left, or so that fewer are.</summary>
    public sealed record Stated(ulong Divisor, int Shift) : IDrawn<Stated>
    {
        public static Gen<Stated> Drawn =>
            from divisor in Gen.Elements(ByConstant.Keys.AsEnumerable())
            from shift in Gen.Elements(0, 40, 65)
            select new Stated(divisor, shift);
    }

    /// <summary>An integer of up to 127 binary digits, of whose four parts of 32 many are all ones or zeros, as divisions by hand find hardest.</summary>
    public sealed record Drawn(BigInteger Steps) : IDrawn<Drawn>
    {
        private static Gen<uint> Digit => Gen.OneOf(
            Gen.Elements<uint>(0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF),
            from high in Gen.Choose(0, ushort.MaxValue)
            from low in Gen.Choose(0, ushort.MaxValue)
            select ((uint)high << 16) | (uint)low);

        static Gen<Drawn> IDrawn<Drawn>.Drawn =>
            from digits in Digit.ArrayOf(4)
            from sign in Gen.Elements(-1, 1)
            let magnitude = digits.Aggregate(BigInteger.Zero, (number, digit) => (number << 32) | digit)
            select new Drawn(sign * (magnitude >> 1));
    }
}

using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

[assembly: Properties(Arbitrary = [typeof(Arbitraries)])]

namespace ContractRules.Tests.Generators;

/// <summary>How the values of the language are drawn where a law takes them as they are: any number, any date, any rule.</summary>
internal static class Arbitraries
{
    public static Arbitrary<Rational> Number => Numbers.Any.ToArbitrary();

    public static Arbitrary<Rounding> Rounding => Numbers.Roundings.ToArbitrary();

    public static Arbitrary<LocalDate> Date => Dates.Any.ToArbitrary();

    public static Arbitrary<HolidayCalendar> Holidays => Dates.Calendars.ToArbitrary();

    public static Arbitrary<Tiers<Money, Ratio>> Table => Tables.OfShares.ToArbitrary();

    public static Arbitrary<Node> Rule => SampleRules.Nested.ToArbitrary();
}

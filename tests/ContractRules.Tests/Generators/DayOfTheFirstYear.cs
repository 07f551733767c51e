using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Tests.Generators;

/// <summary>A day of the year 2002, so that several months of it can be settled.</summary>
public readonly record struct DayOfTheFirstYear(LocalDate Date) : IDrawn<DayOfTheFirstYear>
{
    public static Gen<DayOfTheFirstYear> Drawn => Dates.OfTheFirstYear.Select(date => new DayOfTheFirstYear(date));

    public static implicit operator LocalDate(DayOfTheFirstYear drawn) => drawn.Date;

    public override string ToString() => Date.ToString();
}

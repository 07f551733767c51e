using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Amendments that take effect after the end are told where they touch what ended: here two fees, and storage that survives.</summary>
public sealed class AmendmentsInVainTests
{
    private static readonly Edit First = Edit.Substitute<Money>(Usd.Of(310), Usd.Of(620), "1");
    private static readonly Edit Second = Edit.Substitute<Money>(Usd.Of(20), Usd.Of(40), "2");
    private static readonly Edit TheEnd = Edit.Substitute<LocalDate>(new LocalDate(2002, 2, 15), new LocalDate(2002, 4, 30), "3");
    private static readonly Edit Storage = Edit.Substitute<Money>(Usd.Of(7), Usd.Of(8), "4");

    [Fact]
    public void One_that_touches_any_clause_that_ended_is_told_whatever_else_it_touches()
    {
        Assert.True(IsTold(First));
        Assert.True(IsTold(Second));
        Assert.True(IsTold(TheEnd));
        Assert.True(IsTold(Storage, Second));
    }

    [Fact]
    public void One_that_touches_only_what_survives_or_takes_effect_in_the_period_of_the_end_is_not()
    {
        Assert.False(IsTold(Storage));
        Assert.False(IsTold(new LocalDate(2002, 2, 1), First));
    }

    private static bool IsTold(params Edit[] edits) => IsTold(new LocalDate(2002, 3, 1), edits);

    private static bool IsTold(LocalDate effective, params Edit[] edits)
    {
        var lease = Amended(
            [
                Clause("1", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(310))),
                Clause("2", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(20))),
                Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 2, 15))),
                Clause("4", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(7))).Surviving(),
            ],
            new Amendment("Letter", effective, new LocalDate(2002, 1, 15), [.. edits]));
        var warnings = lease.Settle([Month(1), Month(2), Month(3), Month(4)]).Statements.SelectMany(statement => statement.Warnings).ToList();
        Assert.All(warnings, warning => Assert.Equal((WarningKind.AmendmentAfterTheEnd, "3"), (warning.Kind, $"{warning.Clause}")));
        return warnings.Count == 1;
    }
}

using System.Text;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Holidays;
using ContractRules.Documents.Input;
using ContractRules.Documents.Registers;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>What the command line reads, right and wrong.</summary>
internal static class ReadingWorks
{
    private const int Few = 5;

    public static IEnumerable<Work> All { get; } =
    [
        Facts("read facts, many periods", 1_000, periods => new GrowingAgreement(Few).FactsFile(periods), new GrowingAgreement(Few)),
        new("read facts, many columns", 1_000, columns =>
        {
            var growing = new GrowingAgreement(columns);
            var text = TextOf(growing.FactsFile(months: 2));
            return () => _ = FactsFile.Read(text, growing.Agreement, new Faults());
        }),
        Facts("read facts, many bad lines", 5_000, lines => "period\n2002-01" + Repeated("\n2002-1x,5", lines), new GrowingAgreement(Few)),
        Facts("read facts, many columns that are none", 1_000, columns => "period" + Repeated(",sals-2", columns), new GrowingAgreement(Few)),
        new("read facts, many columns that are none of many facts", 500, columns =>
        {
            var growing = new GrowingAgreement(columns);
            var text = TextOf($"period{string.Concat(Enumerable.Range(0, columns).Select(column => $",sole-{column}"))}\n2002-01");
            return () => _ = FactsFile.Read(text, growing.Agreement, new Faults());
        }),
        Facts("read facts, a long cell", 1_000_000, digits => $"period,sales-0\n2002-01,{Repeated("7", digits)}", new GrowingAgreement(Few)),
        Facts("read facts, a long name", 100_000, letters => $"period,{Repeated("s", letters)}\n2002-01,", new GrowingAgreement(Few)),
        Reading("read and settle items, many", 2_000, calls => CallList.File(calls, ofOneKey: false), CallList.ReadAndSettled),
        Reading("read and settle items, many of one key", 2_000, calls => CallList.File(calls, ofOneKey: true), CallList.ReadAndSettled),
        Holidays("read holidays, many days", 5_000, days => string.Concat(Enumerable.Range(0, days).Select(day => $"{1900 + (day / 336)}-{1 + (day / 28 % 12):D2}-{1 + (day % 28):D2},Day\n"))),
        Items("read cost items, many", 2_000, items => "date,description,amount,clauses" + string.Concat(Enumerable.Range(0, items).Select(item => $"\n{2003 + (item / 336)}-{1 + (item / 28 % 12):D2}-03,Switch,5,2(2)(a) 2(2)(d)"))),
        Items("read cost items, many clauses", 200_000, clauses => $"date,description,amount,clauses\n2003-01-03,Switch,5,{Repeated("2(2)(a) ", clauses)}"),
        Items("read cost items, many columns", 1_000, columns => $"date,description,amount,clauses{Repeated(",more", columns)}\n2003-01-03,Switch,5,2(2)(a)"),
    ];

    private static Work Facts(string name, int size, Func<int, string> text, GrowingAgreement growing) =>
        Reading(name, size, text, read => FactsFile.Read(read, growing.Agreement, new Faults()));

    private static Work Holidays(string name, int size, Func<int, string> text) => Reading(name, size, text, read => HolidaysFile.Read(read, new Faults()));

    private static Work Items(string name, int size, Func<int, string> text) => Reading(name, size, text, read =>
    {
        var file = CostItemsFile.Read(read, VoipCostRegister.Register, new Faults());
        return VoipCostRegister.Register.Attribute(file?.Items ?? []).Totals;
    });

    private static Work Reading(string name, int size, Func<int, string> text, Func<SourceText, object?> read) => new(name, size, grown =>
    {
        var bytes = Encoding.UTF8.GetBytes(text(grown));
        return () => _ = read(SourceText.Read(new MemoryStream(bytes), "grown.csv"));
    });

    private static SourceText TextOf(string text) => SourceText.Of(text, "grown.csv");

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

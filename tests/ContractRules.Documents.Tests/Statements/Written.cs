using System.Net;
using System.Text.RegularExpressions;
using ContractRules.Presentation;
using ContractRules.Values;
using CsvHelper;
using CsvHelper.Configuration;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>What documents of several statements say, read back from their texts as a reader does.</summary>
internal static partial class Written
{
    /// <summary>What is to be wired for a period by a day. What comes to nothing or is open goes either way.</summary>
    public sealed record Wire(string Period, string Due, string From, string To, string Amount, string Unit) : IComparable<Wire>
    {
        public static Wire Of(string period, string due, string from, string to, string amount, string unit) =>
            amount is Figures.Open or "0.00" or "0" && string.CompareOrdinal(from, to) > 0 ? new(period, due, to, from, amount, unit) : new(period, due, from, to, amount, unit);

        public int CompareTo(Wire? other) => string.CompareOrdinal(ToString(), other?.ToString());
    }

    /// <summary>The same in numbers, without what is open.</summary>
    public sealed record Sum(string Period, string Due, string From, string To, Rational Amount, string Unit, bool IsOpen);

    public static IReadOnlyList<Wire> WiresOfMarkdown(string markdown) => [.. WiresIn(TableAfter(markdown, "## To be wired"))];

    public static IReadOnlyList<Wire> WiresOfHtml(string html) => [.. WiresIn(TableAfterHtml(html, "<h2>Payments</h2>"))];

    public static IReadOnlyList<Wire> WiresOfCsv(string csv, IReadOnlyDictionary<string, Unit> units) =>
    [
        .. AmountsOfCsv(csv).Select(sum => Wire.Of(sum.Period, sum.Due, sum.From, sum.To, (sum.Amount.IsZero, sum.IsOpen) switch
        {
            (true, true) => Figures.Open,
            (false, true) => $"{Figures.Of(sum.Amount, units[sum.Unit])} and {Figures.Open}",
            _ => Figures.Of(sum.Amount, units[sum.Unit]),
        }, sum.Unit)),
    ];

    /// <summary>The payments and deliveries of CSV, set off against each other where they fall due on one day between the same two.</summary>
    public static IEnumerable<Sum> AmountsOfCsv(string csv)
    {
        using var reader = new CsvReader(new StringReader(csv), new CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture));
        var lines = reader.GetRecords<dynamic>().Select(line => ((IDictionary<string, object>)line).ToDictionary(cell => cell.Key, cell => (string)cell.Value)).ToList();
        return lines.Where(line => line["kind"] is "payment" or "delivery")
            .GroupBy(line => (Period: line["period"], Due: line["due"], Unit: line["unit"], One: Lesser(line), Other: Greater(line)))
            .Select(wire => (wire.Key, Net: wire.Where(line => line["value"].Length > 0).Aggregate(
                Rational.Zero, (sum, line) => line["payer"] == wire.Key.One ? sum + Rational.Parse(line["value"]) : sum - Rational.Parse(line["value"])), IsOpen: wire.Any(line => line["undetermined"].Length > 0)))
            .Select(wire => wire.Net < Rational.Zero
                ? new Sum(wire.Key.Period, wire.Key.Due, wire.Key.Other, wire.Key.One, -wire.Net, wire.Key.Unit, wire.IsOpen)
                : new Sum(wire.Key.Period, wire.Key.Due, wire.Key.One, wire.Key.Other, wire.Net, wire.Key.Unit, wire.IsOpen));
    }

    public static IReadOnlyList<string> TotalsOfMarkdown(string markdown) =>
        [.. SectionAfter(markdown, "## To be wired").Split('\n').Where(line => line.EndsWith('.') && !line.StartsWith('|') && !line.StartsWith("Business days", StringComparison.Ordinal)).Select(Plain)];

    public static IReadOnlyList<string> TotalsOfHtml(string html) =>
        [.. Totals().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    /// <summary>The columns of the main figures, each from its heading down to its total.</summary>
    public static IReadOnlyList<string> MainFiguresOfMarkdown(string markdown) => ColumnsOf(TableAfter(markdown, "## Overview"));

    /// <summary>The same of a page; none where it has no main figures.</summary>
    public static IReadOnlyList<string> MainFiguresOfHtml(string html) => ColumnsOf(TableAfterHtml(html, "<h2>Main figures</h2>"));

    private static IReadOnlyList<string> ColumnsOf(IReadOnlyList<IReadOnlyList<string>> rows) => rows.Count == 0
        ? []
        : [.. Enumerable.Range(0, rows[0].Count).Select(column => string.Join(" | ", rows.Select(row => row[column])))];

    private static IEnumerable<Wire> WiresIn(IReadOnlyList<IReadOnlyList<string>> rows) => rows.Count == 0 ? [] : rows.Skip(1)
        .Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))
        .Select(row => Wire.Of(row["Period"], row["Due"], row["From"], row["To"], row["Amount"], row["Unit"]));

    private static IReadOnlyList<IReadOnlyList<string>> TableAfter(string markdown, string heading) =>
    [
        .. SectionAfter(markdown, heading).Split('\n')
            .Where(line => line.StartsWith('|') && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Select(line => (IReadOnlyList<string>)[.. line[2..^2].Split(" | ").Select(Plain)]),
    ];

    private static string SectionAfter(string markdown, string heading)
    {
        var begin = markdown.IndexOf($"\n{heading}", StringComparison.Ordinal);
        var end = markdown.IndexOf("\n## ", begin + heading.Length, StringComparison.Ordinal);
        return end < 0 ? markdown[begin..] : markdown[begin..end];
    }

    private static IReadOnlyList<IReadOnlyList<string>> TableAfterHtml(string html, string heading)
    {
        var begin = html.IndexOf(heading, StringComparison.Ordinal);
        return begin < 0 ? [] : [.. Rows().Matches(html[begin..html.IndexOf("</table>", begin, StringComparison.Ordinal)])
            .Select(row => (IReadOnlyList<string>)[.. Cells().Matches(row.Value).Select(cell => WebUtility.HtmlDecode(cell.Groups[1].Value))])];
    }

    private static string Plain(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal).Trim();

    private static string Lesser(Dictionary<string, string> line) => string.CompareOrdinal(line["payer"], line["payee"]) <= 0 ? line["payer"] : line["payee"];

    private static string Greater(Dictionary<string, string> line) => Lesser(line) == line["payer"] ? line["payee"] : line["payer"];

    [GeneratedRegex("""<p class="totals">(.*?)</p>""")]
    private static partial Regex Totals();

    [GeneratedRegex("(?s)<tr.*?</tr>")]
    private static partial Regex Rows();

    [GeneratedRegex("(?s)<t[hd][^>]*>(.*?)</t[hd]>")]
    private static partial Regex Cells();
}

using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Openings;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime.Text;

namespace ContractRules.Documents.Openings;

/// <summary>A form of opening balances as a person filled it in: CSV in UTF-8, a line for each. What is left blank or out is not known.</summary>
internal sealed class OpeningFile
{
    private readonly string _name;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    private OpeningFile(string name, OpeningBalances balances) => (_name, Balances) = (name, balances);

    /// <summary>The balances.</summary>
    public OpeningBalances Balances { get; private set; }

    /// <summary>Reads a form for an agreement; null, and faults, where it does not tell after which period. All else that is wrong goes to the faults.</summary>
    public static OpeningFile? Read(SourceText text, Agreement agreement, Faults faults)
    {
        if (CsvFile.Read(text, row: "balance", header: string.Join(", ", OpeningHeader.Required), faults) is not { } csv)
        {
            return null;
        }

        var columns = NamedColumns.Read(csv.Header, OpeningHeader.Required, OpeningHeader.Others, faults);
        var lines = csv.Rows.Select(line => OpeningLine.Of(line, columns)).OfType<OpeningLine>().ToList();
        if (BlankOf(lines, agreement, csv.Header.End, faults) is not { } blank)
        {
            return null;
        }

        var file = new OpeningFile(text.Name, blank);
        foreach (var line in lines)
        {
            file._places.TryAdd(line.Key.Text, line.Value.Place);
        }

        file.Fill([.. lines.Where(line => line.Key.Text != agreement.Key)], faults);
        foreach (var missing in file.Balances.Balances.Where(balance => balance is { Kind: BalanceKind.SettledToDate, IsBlank: true }))
        {
            faults.Add(file._places.GetValueOrDefault(missing.Name.Key) ?? csv.Header.End, $"{missing.Name} {missing.Asked} is missing", "what was settled so far, 0 where nothing was: nobody can go on from a payment that may have been made");
        }

        return file;
    }

    /// <summary>Reports what the agreement itself finds wrong, at the line that it came from.</summary>
    public void Report(FactFault fault, Faults faults)
    {
        var place = fault.Fact is not { } key ? null
            : fault.Item is { } lot && _places.TryGetValue(OpeningHeader.OfLot(key, lot), out var ofLot) ? ofLot
            : _places.GetValueOrDefault(key);
        faults.Add(place ?? new Place(_name), fault.Fact is null ? fault.Found : $"{fault.Fact}: {fault.Found}", fault.Expected);
    }

    private static OpeningBalances? BlankOf(List<OpeningLine> lines, Agreement agreement, Place end, Faults faults)
    {
        var own = lines.Where(line => line.Key.Text == agreement.Key).ToList();
        foreach (var line in own.Where(line => line.Asked.Text is not (OpeningHeader.Through or OpeningHeader.Periods)))
        {
            faults.Add(line.Asked.Place, $"nothing is called {Quoting.Of(line.Asked.Text)} of {agreement.Key}", $"{OpeningHeader.Through} or {OpeningHeader.Periods}");
        }

        foreach (var repeated in own.GroupBy(line => line.Asked.Text).SelectMany(lines => lines.Skip(1)))
        {
            faults.Add(repeated.Key.Place, $"{agreement.Key} {repeated.Asked.Text} is repeated", "each line once");
        }

        var through = own.Find(line => line.Asked.Text == OpeningHeader.Through);
        if (through is null || !SettlementPeriod.TryParse(through.Value.Text, out var period) || !agreement.Periods.Include(period) || period.End < agreement.Dated)
        {
            faults.Add(
                through?.Value.Place ?? end,
                through is null ? "the last period before is missing" : $"{Quoting.Of(through.Value.Text)} is no period to go on from",
                $"a line {agreement.Key},{OpeningHeader.Through}, and a period of the agreement");
            return null;
        }

        try
        {
            var periods = own.Find(line => line.Asked.Text == OpeningHeader.Periods && !line.Value.IsBlank);
            var blank = OpeningBalances.After(agreement, period, periods is null ? null : int.TryParse(periods.Value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0);
            if (blank.Periods is null)
            {
                faults.Add(end, "it is not said how many periods there were", $"a line {agreement.Key},{OpeningHeader.Periods}, since no calendar tells it");
                return null;
            }

            return blank;
        }
        catch (ArgumentOutOfRangeException)
        {
            var wrong = own.Find(line => line.Asked.Text == OpeningHeader.Periods)!;
            faults.Add(wrong.Value.Place, $"there cannot have been {Quoting.Of(wrong.Value.Text)} periods", $"from 1 to {OpeningBalances.After(agreement, period).Periods}");
            return null;
        }
    }

    private void Fill(IReadOnlyList<OpeningLine> lines, Faults faults)
    {
        var balances = Balances.Balances.ToDictionary(balance => (balance.Name.Key, balance.Asked));
        var powers = Balances.Powers.ToDictionary(OpeningWords.KeyOf, StringComparer.Ordinal);
        var (answers, lots, met) = (new List<KeyValuePair<OpeningBalance, Value?>>(), new OpeningLotLines(Balances.Lots), new HashSet<(string Key, string Asked)>());
        foreach (var line in lines)
        {
            var (key, asked) = (line.Key.Text, line.Asked.Text);
            if (powers.TryGetValue(key, out var power) && asked == OpeningHeader.Exercised)
            {
                Exercise(power, line, faults);
            }
            else if (!met.Add((key, asked)))
            {
                faults.Add(line.Key.Place, $"{key} {asked} is repeated", "each line once");
            }
            else if (balances.TryGetValue((key, asked), out var balance))
            {
                if (!line.Value.IsBlank && line.IsIn(balance.Name.Measure, faults) && BalanceReader.TryRead(line.Value, balance, faults, out var value))
                {
                    answers.Add(new(balance, value));
                }
            }
            else if (!lots.Takes(line, faults))
            {
                faults.Add(line.Key.Place, $"no opening balance is called {Quoting.Of($"{key} {asked}")}", Expected(key, balances.Keys));
            }
        }

        Balances = lots.AddTo(Balances.With(answers));
        foreach (var line in lines.Where(line => !line.Value.IsBlank))
        {
            CheckExercised(line, faults);
        }
    }

    // The day of a notice stands in the past; that it took effect is told where the power is asked for.
    private void CheckExercised(OpeningLine line, Faults faults)
    {
        var powers = Balances.Powers.Where(power => power.Exercised.Key == line.Key.Text).ToList();
        if (powers.Count > 0 && !powers.Exists(power => Balances.Exercised.Any(exercise => (exercise.Holder, exercise.Key) == (power.Holder.Name, power.Key))))
        {
            faults.Add(
                line.Value.Place,
                $"{line.Key.Text} is given, but {string.Join(", ", powers.Select(OpeningWords.KeyOf).Distinct())} {OpeningHeader.Exercised} is blank",
                "the day on which it was exercised in that line, or nothing here");
        }
    }

    private void Exercise(Power power, OpeningLine line, Faults faults)
    {
        if (line.Value.IsBlank)
        {
            return;
        }

        var days = line.Value.Text.Split('/').Select(day => LocalDatePattern.Iso.Parse(day.Trim())).ToList();
        if (days.Count <= 2 && days.TrueForAll(day => day.Success))
        {
            Balances = Balances.Exercising(power, days[0].Value, days[^1].Value);
        }
        else
        {
            faults.Add(line.Value.Place, $"{line.Key.Text}: {Quoting.Of(line.Value.Text)} is no day", "a date such as 2002-07-12, or 2002-07-12/2002-10-12 where it takes effect later");
        }
    }

    private static string Expected(string key, IEnumerable<(string Key, string Asked)> known)
    {
        var ofKey = known.Where(asked => asked.Key == key).Select(asked => $"{asked.Key} {asked.Asked}").ToList();
        return ofKey.Count > 0 ? Quoting.OneOf(ofKey)
            : Nearest.To(key, known.Select(asked => asked.Key)) is { Count: > 0 } near ? Quoting.OneOf(near)
            : "one that the empty form asks for";
    }
}

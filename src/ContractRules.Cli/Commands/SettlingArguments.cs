using System.CommandLine;
using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Cli.Files;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Holidays;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using NodaTime.Text;

namespace ContractRules.Cli.Commands;

/// <summary>What the commands that settle have in common: the agreement, the facts, the readings, the dates in force and known, and the holidays.</summary>
/// <param name="screen">Where progress is shown, and standard input comes from.</param>
/// <param name="mayStartOnADay">Whether --from can also be a day, which the command asks for by <see cref="DayIn"/>.</param>
internal sealed class SettlingArguments(Screen screen, bool mayStartOnADay = false)
{
    private readonly AgreementArguments _agreement = new(mayStartOnADay);

    /// <summary>The files that the command reads.</summary>
    public TextFiles Files { get; } = new(screen.Input);

    /// <summary>The facts where they are rows of a warehouse.</summary>
    public RowArguments Rows => field ??= new(this);

    public Option<string> Facts { get; } = new("--facts")
    {
        Description = "The facts: a CSV file in UTF-8, first column 'period', then a column for each fact; a blank cell is not given. With a column 'known-on' "
            + "a period may stand in it once for each day on which something became known: what was known last counts, a blank cell says nothing new, "
            + "and 'withdrawn' takes a fact back. "
            + "Faults are told as file:line:column, the column being the character at which the cell starts. One file can be -, standard input. "
            + "Or a JSON document, urn:contract-rules:facts:1, whose faults tell the path, too; or rows of the table of facts that 'contract-rules sql' makes, in JSON as clients of the warehouse write them. A file with a column 'venture' before the period holds "
            + "the facts of many, which settle takes as a stream; --venture takes those of one",
        HelpName = "FILE",
        Required = true,
    };

    public Option<string?> Venture { get; } = new("--venture")
    {
        Description = "Of a file of facts of many ventures, with a first column 'venture', take the rows of this one",
        HelpName = "NAME",
    };

    public Option<string[]> Items { get; } = new("--items")
    {
        Description = "A list of items that the agreement asks for, such as calls: a CSV file in UTF-8 with a column 'key', a column for each field, and a column "
            + "'period' unless one of the dates tells it; where the facts have a column 'known-on' it may have one, too, and 'true' in a column 'withdrawn' "
            + "takes an item back; may be repeated for other lists ('contract-rules facts' lists them)",
        HelpName = "KEY=FILE",
        DefaultValueFactory = _ => [],
    };

    public Option<string[]> Readings { get; } = ReadingArguments.Option();

    public Option<string?> InForce { get; } = new("--in-force")
    {
        Description = "Take the text in force on this date throughout, instead of that in force at the end of each period",
        HelpName = "DATE",
    };

    public Option<string?> KnownOn { get; } = new("--known-on")
    {
        Description = "Settle as one would have settled on this date: without amendments signed later and, where the facts have a column 'known-on', without "
            + "what became known later",
        HelpName = "DATE",
    };

    public Option<string?> Holidays { get; } = new("--holidays")
    {
        Description = "The holidays that business days pass over, beside weekends: a file with one date a line, each with its name after a comma or without",
        HelpName = "FILE",
    };

    public Option<string[]> Assumed { get; } = new("--assume")
    {
        Description = "Settle on the footing that this term has this value in every period, whatever its clause would make of the facts; may be repeated for other terms",
        HelpName = "TERM=VALUE",
        DefaultValueFactory = _ => [],
    };

    public Option<string?> CarriedIn { get; } = new("--carried")
    {
        Description = "What the periods before the first of the facts passed on: a state as --carried-out wrote it, or a form of opening balances filled in "
            + "('contract-rules opening'); of many ventures their states; explain takes a row of the table of state, too, with rows of facts",
        HelpName = "STATE.json|OPENING.csv|STATES.csv",
    };

    public void AddTo(Command command)
    {
        _agreement.AddTo(command);
        command.Add(Facts);
        command.Add(Venture);
        command.Add(Items);
        command.Add(Readings);
        command.Add(InForce);
        command.Add(KnownOn);
        command.Add(Holidays);
        command.Add(Assumed);
        command.Add(CarriedIn);
    }

    /// <summary>The agreement, read, in force, known and with holidays as asked for; null, and a fault, where it isn't known at all.</summary>
    public Agreement? AgreementIn(ParseResult parsed, Faults faults) =>
        WrittenIn(parsed, faults) is { } agreement ? AsAsked(agreement, parsed, (InForce.Name, parsed.GetValue(InForce)), ReadingsIn(parsed, Readings), faults) : null;

    /// <summary>The choices of an option for readings, with the place of each.</summary>
    public static IEnumerable<(string Choice, Place By)> ReadingsIn(ParseResult parsed, Option<string[]> option) =>
        parsed.GetRequiredValue(option).Select(choice => (choice, new Place(option.Name)));

    /// <summary>The agreement as it is written; null, and a fault, where it isn't known at all.</summary>
    public Agreement? WrittenIn(ParseResult parsed, Faults faults) => _agreement.AgreementIn(parsed, faults);

    /// <summary>The day from which the command is to start, where --from gives one.</summary>
    public string? DayIn(ParseResult parsed) => _agreement.DayIn(parsed);

    /// <summary>An agreement known and with holidays as asked for, in force and read so.</summary>
    /// <param name="agreement">The agreement as it is written.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="inForceOn">The day whose text holds throughout, where there is any, and the option that gave it.</param>
    /// <param name="readings">How it is read.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="holidays">The holidays where they were read before.</param>
    public Agreement AsAsked(
        Agreement agreement, ParseResult parsed, (string Option, string? Day) inForceOn, IEnumerable<(string Choice, Place By)> readings, Faults faults, HolidayCalendar? holidays = null)
    {
        var inForce = DateIn(inForceOn.Option, inForceOn.Day, agreement, faults) is { } date ? agreement.AsInForceOn(date) : agreement;
        // How the text is read can decide when an amendment was signed.
        var read = ReadingArguments.Apply(readings, inForce, faults);
        var known = AsKnown(read, parsed.GetValue(KnownOn), faults);
        var observing = holidays is not null ? known.Observing(holidays)
            : parsed.GetValue(Holidays) is { } path && Files.Read(path, faults) is { } text ? known.Observing(HolidaysFile.Read(text, faults)) : known;
        return AssumptionArguments.Apply(parsed.GetRequiredValue(Assumed), observing, faults);
    }

    /// <summary>What the periods before passed on; null where nothing was given, or anything is wrong in it.</summary>
    public Carried? CarriedInto(Agreement agreement, ParseResult parsed, Faults faults)
    {
        if (!Rows.AreStateIn(parsed))
        {
            var carried = parsed.GetValue(CarriedIn) is { } path && Files.Read(path, faults) is { } text ? Carried.Read(text, agreement, faults) : null;
            Rows.Follow(carried, faults);
            return carried;
        }

        faults.Add(new Place(CarriedIn.Name), "a row of the table of state holds what figures need, and not all that a statement does", "'explain', which explains figures from it, or a state that --carried-out wrote");
        return null;
    }

    /// <summary>The facts of the agreement that receipts give; null, and faults, where there are none.</summary>
    public ReceiptFacts? ReceiptFactsIn(ParseResult parsed, Faults faults) => _agreement.ReceiptFactsIn(parsed, faults);

    /// <summary>Settles the facts file; null, and faults, where anything is wrong in it or was wrong before.</summary>
    public Settled? Settle(Agreement agreement, ParseResult parsed, Faults faults)
    {
        var (file, carried) = (FactsIn(agreement, parsed, faults), CarriedInto(agreement, parsed, faults));
        return file is null || faults.Any ? null : SettleFile(agreement, file, carried, faults);
    }

    /// <summary>Settles facts, and tells a person who watches how far it is; null, and faults, where anything is wrong in them.</summary>
    public Settled? SettleFile(Agreement agreement, FactsFile file, Carried? carried, Faults faults)
    {
        using var progress = new Progress(screen, "periods settled", file.Periods.Count);
        return Settled.From(agreement, file, faults, carried, progress);
    }

    /// <summary>Reads the facts file and the files of items; null, and a fault, where the facts cannot be read at all.</summary>
    /// <param name="agreement">The agreement that asks for the facts.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="mayWait">Whether a period may come after one of which nothing is known yet.</param>
    public FactsFile? FactsIn(Agreement agreement, ParseResult parsed, Faults faults, bool mayWait = false) =>
        Rows.AreFactsIn(parsed) ? Rows.FactsIn(agreement, parsed, faults)
        : Files.Read(parsed.GetRequiredValue(Facts), faults) is { } text && FactsFile.Read(text, agreement, faults, mayTellDays: true, venture: parsed.GetValue(Venture)) is { } facts
            ? AsKnown(ItemsArguments.Add(parsed.GetRequiredValue(Items), facts, agreement, Files, faults), agreement, parsed.GetValue(KnownOn), mayWait, faults)
            : null;

    /// <summary>Settles the facts file as its statements were issued; null, and faults, where anything is wrong in it or was wrong before.</summary>
    public Settled? Issue(Agreement agreement, ParseResult parsed, string option, Faults faults)
    {
        if (parsed.GetValue(CarriedIn) is not null)
        {
            faults.Add(new Place(option), $"statements as they were issued begin with the first period, which {CarriedIn.Name} leaves out", $"one of {option} and {CarriedIn.Name}");
        }

        var file = FactsIn(agreement, parsed, faults, mayWait: true);
        if (file is { Knowledge: null })
        {
            faults.Add(new Place(option), "the facts do not tell on which days they became known", $"a column {KnownFacts.DayKey} in {parsed.GetRequiredValue(Facts)}");
        }

        return file?.Knowledge is { } knowledge && !faults.Any
            ? StandingThroughout(() => Settled.AsIssued(agreement, file, knowledge, faults), new Place(option), faults)
            : null;
    }

    /// <summary>Facts as known on the day asked for.</summary>
    public FactsFile AsKnown(FactsFile file, Agreement agreement, ParseResult parsed, Faults faults) => AsKnown(file, agreement, parsed.GetValue(KnownOn), mayWait: false, faults);

    // What is wrong in facts that have days is told as a whole; the agreement itself finds only what they come to.
    private FactsFile AsKnown(FactsFile file, Agreement agreement, string? text, bool mayWait, Faults faults)
    {
        var known = DateIn(KnownOn.Name, text, agreement, faults) is { } date ? file.AsKnownOn(date) : file;
        foreach (var fault in known.Knowledge?.FaultsUnder(agreement, mayWait) ?? [])
        {
            known.Report(fault, faults);
        }

        if (known.Periods.Count == 0 && file.Periods.Count > 0)
        {
            faults.Add(new Place(KnownOn.Name), $"nothing was known on {text}", $"{new DateValue(file.FirstKnown.Values.Min())} or later");
        }

        return known;
    }

    private Agreement AsKnown(Agreement agreement, string? text, Faults faults)
    {
        if (DateIn(KnownOn.Name, text, agreement, faults) is not { } date)
        {
            return agreement;
        }

        return StandingThroughout(() => agreement.AsKnownOn(date), new Place(KnownOn.Name), faults) ?? agreement;
    }

    // Without what was signed later, an amendment may have nothing to edit.
    private static T? StandingThroughout<T>(Func<T?> settle, Place place, Faults faults)
        where T : class
    {
        try
        {
            return settle();
        }
        catch (AgreementFaultsException wrong)
        {
            foreach (var fault in wrong.Faults)
            {
                faults.Add(place, $"without amendments signed later: {fault}", "dates on which the agreement stands");
            }

            return null;
        }
    }

    /// <summary>The date of an option, not before the agreement; null where none is given, and a fault where it is none that can be.</summary>
    public static LocalDate? DateIn(string option, string? text, Agreement agreement, Faults faults)
    {
        if (text is null)
        {
            return null;
        }

        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            faults.Add(new Place(option), $"{Quoting.Of(text)} is no date", "a date such as 2002-07-12");
            return null;
        }

        if (date < agreement.Dated)
        {
            faults.Add(new Place(option), $"{text} lies before the agreement", $"{new DateValue(agreement.Dated)} or later");
            return null;
        }

        return date;
    }
}

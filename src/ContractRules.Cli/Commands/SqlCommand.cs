using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Files;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Sql;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules sql</c>: an agreement as SQL, which settles where the facts are.</summary>
internal static class SqlCommand
{
    private const string Step = "step";
    private const string History = "history";
    private const string Tables = "tables";
    private const string Dbt = "dbt";
    private const string Settle = "settle";
    private const string LeaveOut = "--leave-out-refused";

    public static Command On(Screen screen)
    {
        var arguments = new PlanArguments("Settle every period under the text in force on this date, instead of each under its own");
        var dialect = new Option<string>("--dialect") { Description = $"The dialect: {Quoting.OneOf(SqlDialect.All.Select(known => known.Key))}", HelpName = "DIALECT", Required = true };
        var form = new Option<string>("--form")
        {
            Description = $"'{Step}': one select from the facts of a period and the state of the one before to the figures and the next state; '{History}': one over all periods; '{Tables}': the tables of facts, items, state, terms and payments; '{Settle}': the statements that settle the period of --period into them; '{Dbt}': a project of dbt, in the folder of --into",
            HelpName = "FORM",
            DefaultValueFactory = _ => Step,
        };
        var digits = new Option<int>("--digits")
        {
            Description = "How many digits a fact without a range has at most, and what is carried from period to period before its point",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => SqlCapacity.Ordinary.Digits,
        };
        var into = new Option<string?>("--into") { Description = $"The folder of the project that '--form {Dbt}' writes; it is made where there is none", HelpName = "FOLDER" };
        var period = new Option<string?>("--period") { Description = $"The period that '--form {Settle}' settles, such as 2002-10", HelpName = "PERIOD" };
        var leavesOut = new Option<bool>(LeaveOut) { Description = "Write what nothing refused has a part in, and tell what is left out, instead of refusing all of it" };
        var command = new Command("sql", "Writes an agreement as SQL, which gives exactly the figures that settling it gives, where the facts are.") { dialect, form, digits, period, into, leavesOut };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var asked = arguments.In(parsed, faults);
            var written = DialectOf(parsed.GetRequiredValue(dialect), faults);
            var capacity = CapacityOf(parsed.GetValue(digits), faults);
            var settled = PeriodOf(parsed.GetValue(period), isAsked: parsed.GetRequiredValue(form) == Settle, asked?.Agreement, faults);
            var write = FormOf(parsed.GetRequiredValue(form), written, settled, faults);
            var folder = FolderOf(parsed.GetValue(into), isAsked: parsed.GetRequiredValue(form) == Dbt, faults);
            if (asked is not var (agreement, choice, inForce) || written is null || capacity is null || write is null || faults.Any)
            {
                return faults.Report(screen);
            }

            var plan = PlanArguments.PlanOf(inForce is { } day ? agreement.AsInForceOn(day) : agreement, choice with { DueDates = true }, faults);
            if (plan is null || SqlOf(plan, written, capacity, parsed.GetValue(leavesOut) ? screen : null, faults) is not { } sql)
            {
                return faults.Report(screen);
            }

            if (folder is not null)
            {
                WrittenFolder.Write(folder, sql.ToDbt().Select(file => (file.Path, file.Text)), faults);
                return faults.Any ? faults.Report(screen) : ExitCode.Done;
            }

            var leftOut = plan.Figures.Except(sql.Plan.Figures).ToList();
            screen.Output.Write(leftOut.Count == 0 ? "" : $"-- Left out, as {written} has no integers for it: {string.Join("; ", leftOut)}\n");
            screen.Output.Write(string.Concat(write(sql).Select(statement => $"{statement};\n")));
            return ExitCode.Done;
        });
        return command;
    }

    private static SqlDialect? DialectOf(string key, Faults faults)
    {
        var found = SqlDialect.All.FirstOrDefault(dialect => dialect.Key == key);
        if (found is null)
        {
            faults.Add(new Place("--dialect"), $"{Quoting.Of(key)} is no dialect", Quoting.OneOf(SqlDialect.All.Select(dialect => dialect.Key)));
        }

        return found;
    }

    private static SqlCapacity? CapacityOf(int digits, Faults faults)
    {
        if (digits is >= 1 and <= SqlCapacity.MostDigits)
        {
            return new(digits);
        }

        faults.Add(new Place("--digits"), $"{digits} is no number of digits", $"a whole number from 1 to {SqlCapacity.MostDigits}");
        return null;
    }

    private static string? FolderOf(string? folder, bool isAsked, Faults faults)
    {
        if (string.IsNullOrWhiteSpace(folder) == isAsked)
        {
            faults.Add(new Place("--into"), isAsked ? $"'--form {Dbt}' writes several files" : $"only '--form {Dbt}' writes into a folder", isAsked ? "a folder" : $"'--form {Dbt}', or no --into");
        }

        return isAsked ? folder : null;
    }

    private static SettlementPeriod? PeriodOf(string? text, bool isAsked, Agreement? agreement, Faults faults)
    {
        if (text is null == isAsked)
        {
            faults.Add(new Place("--period"), isAsked ? $"'--form {Settle}' settles one period" : $"only '--form {Settle}' settles a period", isAsked ? "a period such as 2002-10" : $"'--form {Settle}', or no --period");
        }

        if (text is null || !isAsked || agreement is null)
        {
            return null;
        }

        if (SettlementPeriod.TryParse(text, out var period) && agreement.Periods.Include(period) && agreement.InForceOn(period.End) is not null)
        {
            return period;
        }

        faults.Add(new Place("--period"), $"{Quoting.Of(text)} is no period of this agreement", $"one of its {agreement.Periods}, from {new DateValue(agreement.Dated)} on");
        return null;
    }

    private static Func<SqlPlan, IEnumerable<string>>? FormOf(string form, SqlDialect? dialect, SettlementPeriod? period, Faults faults)
    {
        switch (form)
        {
            case Step:
                return sql => [sql.Step()];
            case Settle:
                return sql => period is null ? [] : sql.Settle(period);
            case History or Dbt when dialect is { HasHistory: false }:
                faults.Add(new Place("--form"), $"{dialect} has no select over all periods", Quoting.OneOf([Step, Tables, Settle]));
                return null;
            case History:
                return sql => [sql.History()];
            case Tables:
                return sql => sql.CreateTables();
            case Dbt:
                return _ => [];
            default:
                faults.Add(new Place("--form"), $"{Quoting.Of(form)} is no form", Quoting.OneOf([Step, History, Tables, Settle, Dbt]));
                return null;
        }
    }

    /// <summary>The plan in SQL; null, and faults, where the dialect has none.</summary>
    public static SqlPlan? SqlOf(Plan plan, SqlDialect dialect, SqlCapacity capacity, Faults faults) => SqlOf(plan, dialect, capacity, null, faults);

    // What is left out is told where there is somebody to tell; else all is refused.
    private static SqlPlan? SqlOf(Plan plan, SqlDialect dialect, SqlCapacity capacity, Screen? toldOnScreen, Faults faults)
    {
        try
        {
            return SqlPlan.Of(plan, dialect, capacity);
        }
        catch (SqlRefusedException refused) when (toldOnScreen is not null && refused.Rest is not null)
        {
            foreach (var refusal in refused.Refusals)
            {
                toldOnScreen.Tell($"{plan.Agreement.Key}: left out: {refusal}");
            }

            return PlanArguments.PlanOf(plan.Agreement, refused.Rest, faults) is { } rest ? SqlOf(rest, dialect, capacity, null, faults) : null;
        }
        catch (SqlRefusedException refused)
        {
            foreach (var refusal in refused.Refusals)
            {
                faults.Add(new Place(plan.Agreement.Key), $"{refusal}", $"other terms, fewer digits, or another dialect{OrWhatIsLeft(plan, refused.Rest)}");
            }

            return null;
        }
    }

    private static string OrWhatIsLeft(Plan plan, PlanChoice? rest) => rest is null
        ? ""
        : $"; {LeaveOut} writes {rest.Terms.Count} of {plan.Figures.Count(figure => figure.IsTerm)} terms{(rest.Payments ? " and all payments" : ", and no payments")}";
}

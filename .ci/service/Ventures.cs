using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Documents;
using ContractRules.Settlement;
using ContractRules.Values;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using SQLitePCL;

/// <summary>A period of a venture, settled: when it starts, on which day it was settled, from which facts, and what it passes on. The number counts the periods up to it.</summary>
internal sealed record SettledPeriod(string Venture, int Number, DateOnly Start, DateOnly SettledOn, PeriodFacts Facts, CarriedState Carried);

/// <summary>The ventures, each with its periods one after another. Of two requests that settle the same next period only one can be saved, since the number is part of the key.</summary>
internal sealed class Ventures(DbContextOptions<Ventures> options) : DbContext(options)
{
    private DbSet<SettledPeriod> Periods => Set<SettledPeriod>();

    /// <summary>What the last period settled passes on; nothing for a venture that is new.</summary>
    public async Task<CarriedState> CarriedBy(string venture) =>
        await Periods.Where(one => one.Venture == venture).OrderBy(one => one.Number).Select(one => one.Carried).LastOrDefaultAsync() ?? CarriedState.None;

    /// <summary>A period settled again from what was stored before it, and the day on which it was settled; null where it was not.</summary>
    public async Task<(Settled Settled, LocalDate On)?> SettleAgain(Agreement agreement, string venture, SettlementPeriod period)
    {
        var start = period.Start.ToDateOnly();
        if (await Periods.SingleOrDefaultAsync(one => one.Venture == venture && one.Start == start) is not { } settled || settled.Facts.Period != period)
        {
            return null;
        }

        var before = (await Periods.FindAsync(venture, settled.Number - 1))?.Carried;
        return (Settled.Of(agreement, agreement.Settle(settled.Facts, before), [settled.Facts], before), LocalDate.FromDateOnly(settled.SettledOn));
    }

    /// <summary>Saves all periods added, or none: whether nobody else settled any of them meanwhile.</summary>
    public async Task<bool> HasSaved()
    {
        try
        {
            await SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException refused) when (refused.InnerException is SqliteException { SqliteErrorCode: raw.SQLITE_CONSTRAINT })
        {
            return false;
        }
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<SettledPeriod>().HasKey(one => new { one.Venture, one.Number });
        model.Entity<SettledPeriod>().HasIndex(one => new { one.Venture, one.Start }).IsUnique();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<PeriodFacts>().HaveConversion<AsJson<PeriodFacts>>();
        conventions.Properties<CarriedState>().HaveConversion<AsJson<CarriedState>>();
    }

    /// <summary>Values of the language write themselves as JSON, and read back to equal ones.</summary>
    private sealed class AsJson<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
        json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!);
}

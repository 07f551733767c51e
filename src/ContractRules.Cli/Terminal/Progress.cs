using System.Diagnostics;
using System.Globalization;

namespace ContractRules.Cli.Terminal;

/// <summary>Tells a person who watches how far long work has come: one line on the error stream, wiped at the end.</summary>
/// <param name="screen">Where.</param>
/// <param name="what">What is counted.</param>
/// <param name="total">How many there are in all; null where nobody knows yet.</param>
internal sealed class Progress(Screen screen, string what, int? total = null) : IProgress<int>, IDisposable
{
    private readonly Stopwatch _since = Stopwatch.StartNew();

    public void Report(int value) => Report((long)value);

    /// <summary>Tells how many are done.</summary>
    public void Report(long value)
    {
        if (screen.ShowsProgress && !(value >= total) && _since.Elapsed >= screen.Patience)
        {
            screen.ShowProgress(total is { } all ? $"{value} of {all} {what}" : string.Create(CultureInfo.InvariantCulture, $"{value:#,0} {what}"));
        }
    }

    public void Dispose() => screen.WipeProgress();
}

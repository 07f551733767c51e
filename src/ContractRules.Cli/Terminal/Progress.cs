using System.Diagnostics;

namespace ContractRules.Cli.Terminal;

/// <summary>Tells a person who watches how far long work has come: one line on the error stream, wiped at the end.</summary>
internal sealed class Progress(Screen screen, string what, int total) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private int _written;

    public void Report(int value)
    {
        if (screen.ShowsProgress && value < total && _since.Elapsed > Patience)
        {
            var line = $"{value} of {total} {what}";
            screen.Overwrite(line.PadRight(_written));
            _written = line.Length;
        }
    }

    public void Dispose()
    {
        if (_written > 0)
        {
            screen.Overwrite(new string(' ', _written));
            screen.Overwrite("");
        }
    }
}

namespace ContractRules.Documents.Tests.Html;

/// <summary>A fact that a real browser is asked for; skipped with a word where this machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Chromium is null)
        {
            Skip = Browser.Missing;
        }
    }
}

/// <summary>A theory that a real browser is asked for; skipped with a word where this machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.Chromium is null)
        {
            Skip = Browser.Missing;
        }
    }
}

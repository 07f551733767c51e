using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;

namespace ContractRules.Documents.Html;

/// <summary>
/// The form of a page, in Liquid: what stands where, and how it looks. The shipped one is the example for others; what it can speak of is
/// told at its beginning.
/// </summary>
/// <remarks>Everything that it puts in is encoded as text, but for what is marked <c>raw</c>, the pictures of charts.</remarks>
public sealed class PageTemplate
{
    private const string Folder = "ContractRules.Documents.Html.Templates.";

    // A template of the user's may loop over figures, but not without end.
    private const int MostSteps = 20_000_000;

    private static readonly FluidParser Parser = new(new FluidParserOptions { AllowFunctions = true });

    private static readonly TemplateOptions Options = new()
    {
        MaxSteps = MostSteps,
        MemberAccessStrategy = new UnsafeMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.SnakeCase },
    };

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly IFluidTemplate _parsed;

    private PageTemplate(string text, IFluidTemplate parsed) => (Text, _parsed) = (text, parsed);

    /// <summary>The shipped form of a statement that a person signs.</summary>
    public static PageTemplate Statement { get; } = Shipped("statement.liquid");

    /// <summary>The shipped form of any other document.</summary>
    public static PageTemplate Report { get; } = Shipped("report.liquid");

    /// <summary>The template as it is written.</summary>
    public string Text { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template in Liquid.</param>
    /// <param name="template">The template; null where the text is none.</param>
    /// <param name="fault">What is wrong, and at which line and column; null where nothing is.</param>
    /// <returns>Whether the text is a template.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out PageTemplate? template, [NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        template = Parser.TryParse(text, out var parsed, out fault) ? new PageTemplate(text, parsed) : null;
        return template is not null;
    }

    /// <summary>The template as it is written.</summary>
    public override string ToString() => Text;

    /// <summary>Writes a page in this form.</summary>
    /// <param name="page">What it speaks of as <c>page</c>.</param>
    /// <param name="output">Where to; nothing is written where the template goes wrong.</param>
    /// <exception cref="PageTemplateException">What the template asks for cannot be done: it loops without end, or calls itself without end.</exception>
    internal void Write(object page, TextWriter output)
    {
        var context = new TemplateContext(Options);
        context.SetValue("page", page);
        context.SetValue("style", ShippedText("page.css"));
        output.Write(Rendered(context));
    }

    private string Rendered(TemplateContext context)
    {
        try
        {
            return _parsed.Render(context, Encoder);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or StackOverflowException))
        {
            throw new PageTemplateException($"The template cannot be written: {fault.Message}", fault);
        }
    }

    private static PageTemplate Shipped(string name) =>
        TryParse(ShippedText("table.liquid") + ShippedText(name), out var template, out var fault) ? template : throw new InvalidOperationException($"{name}: {fault}");

    private static string ShippedText(string name)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream(Folder + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

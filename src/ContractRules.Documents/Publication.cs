using System.Globalization;
using System.Text;
using ContractRules.Documents.Reports;

namespace ContractRules.Documents;

/// <summary>Something that is told as a document, in whichever format its reader wants. Made by <see cref="Publish"/>.</summary>
/// <example><c>Publish.Statements(settled).Write(Format.Html, stream)</c>.</example>
public abstract class Publication
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private protected Publication()
    {
    }

    /// <summary>Writes it.</summary>
    /// <param name="format">How.</param>
    /// <param name="output">Where to; stays open.</param>
    public void Write(Format format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var visible = new VisibleWriter(output);
        switch (format)
        {
            case Format.Json:
                WriteJson(visible);
                break;
            case Format.Csv:
                WriteCsv(visible);
                break;
            case Format.Markdown:
                WriteMarkdown(visible);
                break;
            case Format.Html:
                WriteHtml(visible);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Expected one of the formats.");
        }
    }

    /// <summary>Writes it in UTF-8, without a byte order mark.</summary>
    /// <param name="format">How.</param>
    /// <param name="stream">Where to; stays open.</param>
    public void Write(Format format, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var output = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        Write(format, output);
    }

    /// <summary>As <see cref="Write(Format, Stream)"/>, without waiting.</summary>
    /// <param name="format">How.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <example><c>await publication.WriteAsync(Format.Html, response.Body)</c>.</example>
    public Task WriteAsync(Format format, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Utf8.GetBytes(ToText(format)), cancellation).AsTask();
    }

    /// <summary>It as text.</summary>
    public string ToText(Format format)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(format, output);
        return output.ToString();
    }

    /// <summary>It in Markdown.</summary>
    public sealed override string ToString() => ToText(Format.Markdown);

    internal abstract void WriteJson(TextWriter output);

    internal abstract void WriteCsv(TextWriter output);

    internal abstract void WriteMarkdown(TextWriter output);

    internal abstract void WriteHtml(TextWriter output);
}

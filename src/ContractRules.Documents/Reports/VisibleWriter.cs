using System.Text;

namespace ContractRules.Documents.Reports;

/// <summary>Writes on what is written to it with every character <see cref="Visible"/>. In JSON the escapes are those of the document.</summary>
internal sealed class VisibleWriter(TextWriter output) : TextWriter(output.FormatProvider)
{
    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Visible.Write(buffer, output);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine() => output.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public override void Flush() => output.Flush();
}

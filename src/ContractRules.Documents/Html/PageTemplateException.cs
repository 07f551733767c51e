namespace ContractRules.Documents.Html;

/// <summary>A template of the user's own that is well-formed, but asks for what cannot be done, such as a loop without end.</summary>
/// <remarks>What is not well-formed is told when it is read: <see cref="PageTemplate.TryParse"/>.</remarks>
public sealed class PageTemplateException : Exception
{
    /// <summary>A template that cannot be written.</summary>
    public PageTemplateException(string message, Exception? innerException = null)
        : base(message ?? throw new ArgumentNullException(nameof(message)), innerException)
    {
    }
}

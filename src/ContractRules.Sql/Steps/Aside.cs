namespace ContractRules.Sql.Steps;

/// <summary>Gives something on the way to a step a column of its own, so that it can be read again and again.</summary>
/// <param name="name">What it is of the step.</param>
/// <param name="expression">What it comes to.</param>
/// <returns>How it is read.</returns>
internal delegate string Aside(string name, string expression);

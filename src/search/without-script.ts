/** What the search form says where no script runs, as a field of the form: its name and its value. */
export const withoutScriptField = { name: "script", value: "none" } as const;

/** The same as it stands in the address that the form leads to. */
export const withoutScript = `${withoutScriptField.name}=${withoutScriptField.value}`;

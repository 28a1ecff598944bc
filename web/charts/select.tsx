interface SelectProperties<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** The values with what people call them, in the order in which they are offered. */
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly choose: (value: Value) => void;
}

/** A choice of one, under its label. */
export function Select<Value extends string>({ label, value, options, choose }: SelectProperties<Value>) {
  return (
    <label className="choice">
      {label}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the address says of a choice, if it is one of those offered; else the usual one. */
export function chosen<Value extends string>(said: string | null, offered: readonly Value[], usual: Value): Value {
  return offered.find((value) => value === said) ?? usual;
}

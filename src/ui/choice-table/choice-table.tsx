import { useContext } from 'preact/hooks';
import { FormContext } from '../form/form-context.ts';
import { Table } from '../table/table.tsx';

export type ChoiceTableProps = {
  caption: string;
  /** What each row is about; `name` is the field that is posted. */
  rows: readonly { name: string; label: string }[];
  /** The same choices for every row. */
  options: readonly { value: string; label: string }[];
};

/** One and the same choice for several things, a row each: for a Form, which knows what was chosen. */
export function ChoiceTable({ caption, rows, options }: ChoiceTableProps) {
  const form = useContext(FormContext);
  if (!form) throw new Error(`The table ${caption} stands outside a Form.`);
  const errors = rows.flatMap(({ name, label }) => (form.errors[name] ? [{ name, label }] : []));
  return (
    <div class={errors.length > 0 ? 'choice-table wrong' : 'choice-table'}>
      {errors.map(({ name, label }) => (
        <p class="error" id={`${name}-error`} key={name}>
          {label}: {form.errors[name]}
        </p>
      ))}
      <Table
        language={form.language}
        caption={caption}
        captionHidden
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'label', head: caption, cell: ({ label }) => label },
          ...options.map((option, index) => ({
            key: option.value,
            head: option.label,
            cell: ({ name, label }: (typeof rows)[number]) => (
              <input
                type="radio"
                id={index === 0 ? name : `${name}-${option.value}`}
                name={name}
                value={option.value}
                checked={form.values[name] === option.value}
                aria-label={`${label}: ${option.label}`}
                aria-describedby={form.errors[name] ? `${name}-error` : undefined}
              />
            ),
          })),
        ]}
      />
    </div>
  );
}

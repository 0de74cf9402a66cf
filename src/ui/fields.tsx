import {
	Checkbox,
	CheckboxGroup,
	ErrorMessage,
	Radio,
	RadioGroup,
	Select,
	Textarea,
	TextField,
} from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useField } from './form-context.ts'
import { given } from './given.ts'
import { type Option, SelectOptions } from './options.tsx'

type FieldProps = {
	name: string
	/** Else the feature's words: `fields.<name>`. */
	label?: string
	hint?: string
	optional?: boolean
	hideLabel?: boolean
	width?: 'short' | 'medium' | 'full'
}

type TextInputProps = FieldProps & {
	type?: 'text' | 'email' | 'password' | 'tel'
	inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
	autoComplete?: string
}

export function TextInput(props: TextInputProps) {
	const {
		name,
		label,
		hint,
		optional = false,
		hideLabel = false,
		width = 'full',
		autoComplete = 'off',
		...rest
	} = props
	const field = useField(name, { label, hint })
	return (
		<TextField
			{...rest}
			id={field.id}
			name={name}
			size="small"
			className={width}
			label={<Label text={field.label} optional={optional} />}
			hideLabel={hideLabel}
			description={field.hint}
			error={field.problem}
			{...given({ defaultValue: props.type === 'password' ? undefined : field.value })}
			autoComplete={autoComplete}
		/>
	)
}

function Label({ text, optional }: { text: string; optional: boolean }) {
	const words = useTranslations('ui.form')
	return optional ? (
		<>
			{text} <span className="optional">({words('optional')})</span>
		</>
	) : (
		text
	)
}

export function AmountInput(props: FieldProps) {
	return <TextInput width="short" {...props} inputMode="decimal" />
}

export function NumberInput(props: FieldProps) {
	return <TextInput width="short" {...props} inputMode="numeric" />
}

/** The browser's own calendar; posts `YYYY-MM-DD`. */
export function DateInput(props: FieldProps) {
	const field = useField(props.name, props)
	return (
		<BareField field={field} optional={props.optional ?? false} className={props.width ?? 'medium'}>
			<input
				type="date"
				id={field.id}
				name={props.name}
				defaultValue={field.value}
				className="aksel-text-field__input aksel-body-short aksel-body-short--small"
				{...describedBy(field)}
			/>
		</BareField>
	)
}

type Field = ReturnType<typeof useField>

/** Label, hint and fault around an input that Aksel has no working component for without script. */
function BareField(props: { field: Field; optional: boolean; className: string; children: ReactNode }) {
	const { field, optional, className, children } = props
	const failed = field.problem === undefined ? '' : ' aksel-text-field--error'
	return (
		<div className={`aksel-form-field aksel-form-field--small ${className}${failed}`}>
			<label className="aksel-form-field__label aksel-label aksel-label--small" htmlFor={field.id}>
				<Label text={field.label} optional={optional} />
			</label>
			{field.hint === undefined ? null : (
				<div className="aksel-form-field__description aksel-body-short--small" id={`${field.id}-hint`}>
					{field.hint}
				</div>
			)}
			{children}
			{field.problem === undefined ? null : (
				<div className="aksel-form-field__error" id={`${field.id}-fault`}>
					<ErrorMessage size="small" showIcon>
						{field.problem}
					</ErrorMessage>
				</div>
			)}
		</div>
	)
}

function describedBy(field: Field) {
	const ids = [
		field.hint === undefined ? '' : `${field.id}-hint`,
		field.problem === undefined ? '' : `${field.id}-fault`,
	]
	const said = ids.filter(Boolean).join(' ')
	return { 'aria-invalid': field.problem !== undefined, ...(said === '' ? {} : { 'aria-describedby': said }) }
}

export function LongText({ rows = 4, ...props }: FieldProps & { rows?: number }) {
	const field = useField(props.name, props)
	return (
		<Textarea
			id={field.id}
			name={props.name}
			size="small"
			minRows={rows}
			label={<Label text={field.label} optional={props.optional ?? false} />}
			hideLabel={props.hideLabel ?? false}
			description={field.hint}
			error={field.problem}
			defaultValue={field.value ?? ''}
		/>
	)
}

type OptionsProps = FieldProps & { options: readonly Option[] }

/** `empty` is what stands first and means that nothing was chosen. */
export function SelectInput({ options, empty, ...props }: OptionsProps & { empty?: string }) {
	const words = useTranslations('ui.form')
	const field = useField(props.name, props)
	return (
		<Select
			id={field.id}
			name={props.name}
			size="small"
			className={props.width ?? 'full'}
			label={<Label text={field.label} optional={props.optional ?? false} />}
			hideLabel={props.hideLabel ?? false}
			description={field.hint}
			error={field.problem}
			defaultValue={field.value ?? ''}
		>
			<option value="">{empty ?? words('choose')}</option>
			<SelectOptions options={options} />
		</Select>
	)
}

/** One of several, all in sight; nothing is chosen beforehand unless the form begins with it. */
export function Choice({ options, inline = false, ...props }: OptionsProps & { inline?: boolean }) {
	const field = useField(props.name, props)
	return (
		<RadioGroup
			name={props.name}
			size="small"
			className={inline ? 'choice-inline' : ''}
			legend={<Label text={field.label} optional={props.optional ?? false} />}
			hideLegend={props.hideLabel ?? false}
			description={field.hint}
			error={field.problem}
			defaultValue={field.value}
		>
			{options.map((option, place) => (
				<Radio
					key={option.value}
					value={option.value}
					id={place === 0 ? field.id : `${field.id}-${option.value}`}
					{...given({ description: option.hint })}
				>
					{option.label}
				</Radio>
			))}
		</RadioGroup>
	)
}

/** Any of several; posted as a list. */
export function Ticks({ options, ...props }: OptionsProps) {
	const field = useField(props.name, props)
	return (
		<CheckboxGroup
			size="small"
			legend={<Label text={field.label} optional={props.optional ?? false} />}
			hideLegend={props.hideLabel ?? false}
			description={field.hint}
			error={field.problem}
			defaultValue={[...field.values]}
		>
			{options.map((option, place) => (
				<Checkbox
					key={option.value}
					name={`${props.name.replace(/\[\]$/, '')}[]`}
					value={option.value}
					id={place === 0 ? field.id : `${field.id}-${option.value}`}
					{...given({ description: option.hint })}
				>
					{option.label}
				</Checkbox>
			))}
		</CheckboxGroup>
	)
}

/** Yes, or nothing at all. */
export function Tick(props: FieldProps) {
	const field = useField(props.name, props)
	return (
		<Checkbox
			id={field.id}
			name={props.name}
			size="small"
			value="yes"
			{...given({ description: field.hint })}
			error={field.problem !== undefined}
			defaultChecked={field.value === 'yes'}
		>
			{field.label}
		</Checkbox>
	)
}

/** With `multiple` the name ends in `[]`. */
export function FileInput({
	accept,
	multiple = false,
	...props
}: FieldProps & { accept?: string; multiple?: boolean }) {
	const field = useField(props.name, props)
	return (
		<BareField field={field} optional={props.optional ?? false} className="file-field">
			<input
				type="file"
				id={field.id}
				name={props.name}
				accept={accept}
				multiple={multiple}
				{...describedBy(field)}
			/>
		</BareField>
	)
}

export function HiddenInput({ name, value }: { name: string; value: string }) {
	return <input type="hidden" name={name} value={value} />
}

/** Short fields side by side. */
export function FieldRow({ children }: { children: ReactNode }) {
	return <div className="field-row">{children}</div>
}

export function FieldGroup({
	legend,
	hint,
	children,
}: {
	legend: string
	hint?: string
	children: ReactNode
}) {
	return (
		<fieldset className="field-group">
			<legend>{legend}</legend>
			{hint === undefined ? null : <p className="quiet small">{hint}</p>}
			{children}
		</fieldset>
	)
}

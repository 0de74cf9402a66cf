import { useTranslations } from 'use-intl'
import { FieldGroup, FieldRow, HiddenInput, NumberInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import type { LayoutPage } from './loaded.ts'

type LayoutFormProps = {
	page: Pick<LayoutPage, 'parts' | 'fields' | 'own'>
	outcome: Outcome | undefined
}

const ownRows = 4

/** Every part and every field of the head with its place; without one it is left out. */
export function LayoutForm({ page: { parts, fields, own }, outcome }: LayoutFormProps) {
	const words = useTranslations('reports.layout')
	const rowsOf = Array.from({ length: Math.max(ownRows, own.length + 1) }, (_, at) => at).slice(0, 8)
	return (
		<Form
			name="savePaperLayout"
			words="reports"
			outcome={outcome}
			initial={{
				parts: parts.map(({ place, heading }) => ({ place: said(place), heading: heading ?? '' })),
				fields: fields.map(({ place }) => ({ place: said(place) })),
				own: own.map(({ label, value }) => ({ label, value })),
			}}
		>
			<Section title={words('parts')} id="parts">
				<p className="reading quiet">{words('partsNote')}</p>
				<DataTable
					caption={words('parts')}
					rowKey={({ part }) => part}
					rows={parts.map((row, at) => ({ ...row, at }))}
					columns={[
						{
							key: 'place',
							head: words('place'),
							width: '6rem',
							fold: 'line',
							cell: ({ at, part, usual }) => (
								<>
									<HiddenInput name={`parts.${at}.part`} value={part} />
									<NumberInput
										name={`parts.${at}.place`}
										label={words('placeOf', { what: usual })}
										hideLabel
									/>
								</>
							),
						},
						{ key: 'part', head: words('part'), fold: 'title', strong: true, cell: ({ usual }) => usual },
						{
							key: 'heading',
							head: words('heading'),
							fold: 'line',
							width: '50%',
							cell: ({ at, usual }) => (
								<TextInput
									name={`parts.${at}.heading`}
									label={words('headingOf', { what: usual })}
									hideLabel
								/>
							),
						},
					]}
				/>
			</Section>
			<Section title={words('head')} id="head">
				<p className="reading quiet">{words('headNote')}</p>
				<DataTable
					caption={words('head')}
					rowKey={({ field }) => field}
					rows={fields.map((row, at) => ({ ...row, at }))}
					columns={[
						{
							key: 'place',
							head: words('place'),
							width: '6rem',
							fold: 'line',
							cell: ({ at, field }) => (
								<>
									<HiddenInput name={`fields.${at}.field`} value={field} />
									<NumberInput
										name={`fields.${at}.place`}
										label={words('placeOf', { what: words(`field.${field}`) })}
										hideLabel
									/>
								</>
							),
						},
						{
							key: 'field',
							head: words('row'),
							fold: 'title',
							strong: true,
							cell: ({ field }) => words(`field.${field}`),
						},
					]}
				/>
				<FieldGroup legend={words('own')} hint={words('ownHint')}>
					{rowsOf.map((at) => (
						<FieldRow key={at}>
							<TextInput
								name={`own.${at}.label`}
								label={words('ownLabel', { number: String(at + 1) })}
								width="medium"
								optional
							/>
							<TextInput name={`own.${at}.value`} label={words('ownValue')} optional />
						</FieldRow>
					))}
				</FieldGroup>
			</Section>
			<FormActions>
				<Submit>{words('save')}</Submit>
			</FormActions>
		</Form>
	)
}

const said = (place: number | null) => (place === null ? '' : String(place))

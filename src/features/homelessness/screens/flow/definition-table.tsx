import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import type { Compared } from './flow-types.ts'

type TableProps = { compared: Compared; mayCount: boolean; outcome: Outcome | undefined }
type Row = Compared['definitions'][number]

/** Every definition, whether its flow is kept at hand, and how far a count of it has come. */
export function DefinitionTable({ compared, mayCount, outcome }: TableProps) {
	const words = useTranslations('homelessness.flow.compare')
	const names = useTranslations('homelessness.codes.definitions')
	return (
		<Section title={words('definitions')}>
			<DataTable
				caption={words('definitions')}
				rows={compared.definitions}
				rowKey={(row) => row.key}
				columns={[
					{ key: 'name', head: words('definition'), cell: (row) => names(row.key) },
					{ key: 'standing', head: words('standing'), cell: (row) => <Standing row={row} /> },
					{
						...{ key: 'action', head: '' },
						cell: (row) => (mayCount ? <RunForm row={row} outcome={outcome} /> : null),
					},
				]}
			/>
		</Section>
	)
}

function Standing({ row: { kept, run } }: { row: Row }) {
	const words = useTranslations('homelessness.flow.compare')
	const state =
		run === null
			? words('states.none')
			: words(`states.${run.state}`, { done: String(run.peopleDone), total: String(run.peopleTotal ?? 0) })
	if (kept === null) return state
	const under = run !== null && (run.state === 'waiting' || run.state === 'running')
	return [kept === 1 ? words('own') : words('kept'), ...(under ? [state] : [])].join(' · ')
}

function RunForm({ row: { key, kept, run }, outcome }: { row: Row; outcome: Outcome | undefined }) {
	const words = useTranslations('homelessness.flow.compare')
	const under = run !== null && (run.state === 'waiting' || run.state === 'running')
	if (under && run !== null && run.kind === 'count') {
		return (
			<Form name="cancelFlowRun" words="homelessness.flow" outcome={outcome} inline>
				<HiddenInput name="runId" value={run.id} />
				<Submit kind="quiet">{words('cancel')}</Submit>
			</Form>
		)
	}
	if (kept !== null || under) return null
	return (
		<Form name="countFlowBy" words="homelessness.flow" outcome={outcome} inline>
			<HiddenInput name="definition" value={key} />
			<Submit kind="quiet">{words('count')}</Submit>
		</Form>
	)
}

/** Administrators' choice: which one or two definitions are kept at hand. */
export function ChooseLive({ compared, outcome }: { compared: Compared; outcome: Outcome | undefined }) {
	const words = useTranslations('homelessness.flow.compare')
	const names = useTranslations('homelessness.codes.definitions')
	return (
		<Section title={words('choose')}>
			<p className="quiet reading">{words('chooseNote')}</p>
			<Form name="chooseLiveDefinition" words="homelessness.flow" outcome={outcome}>
				<FieldRow>
					<SelectInput
						name="position"
						options={(['1', '2'] as const).map((value) => ({ value, label: words(`positions.${value}`) }))}
					/>
					<SelectInput
						name="definition"
						options={compared.definitions.map(({ key }) => ({ value: key, label: names(key) }))}
					/>
					<DateInput name="since" label={words('inForceFrom')} />
				</FieldRow>
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

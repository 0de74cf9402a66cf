import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { SelectInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Columns, PageHead, Section, Source } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { needsInventory } from '../queries/needs-inventory.ts'
import { HomelessnessTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const month = new URL(request.url).searchParams.get('month')
	return {
		inventory: show(await needsInventory(caller, month === null ? {} : { month })),
		tabs: tabsFor(caller.actor),
	}
}

type Inventory = Extract<Awaited<ReturnType<typeof needsInventory>>, { is: 'done' }>['value']

/** What all together need, at four levels, where nobody can be told from the numbers. */
export default function NeedsScreen() {
	const { inventory, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.needs')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	const definition = codes(`definitions.${inventory.definition}` as 'definitions.se-2023')
	return (
		<>
			<PageHead
				title={inventory.adults === null ? words('titleFew') : words('title', { adults: inventory.adults })}
				state={words('state', { day: format.day(inventory.day), definition })}
			/>
			<HomelessnessTabs open={tabs} />
			<Form
				name="month"
				words="homelessness.needs"
				method="get"
				to="/homelessness/needs"
				initial={{ month: inventory.month }}
				inline
			>
				<SelectInput
					name="month"
					width="medium"
					options={inventory.months.map(({ month, day }) => ({ value: month, label: format.dayFull(day) }))}
				/>
				<FormActions>
					<Submit kind="secondary">{words('show')}</Submit>
				</FormActions>
			</Form>
			<Columns>
				{(['cause', 'need'] as const).map((kind) => (
					<Section key={kind} title={words(`kinds.${kind}`)}>
						<KindTable kind={kind} inventory={inventory} />
					</Section>
				))}
			</Columns>
			<Source>{words('source')}</Source>
		</>
	)
}

type Line = { key: string; what: string; people: number | null; sum: boolean }

function KindTable({ kind, inventory }: { kind: 'cause' | 'need'; inventory: Inventory }) {
	const words = useTranslations('homelessness.needs')
	const codes = useTranslations('homelessness.codes')
	const levels = inventory.levels.filter((level) => level.kind === kind)
	return (
		<DataTable<Line>
			caption={words(`kinds.${kind}`)}
			folds={false}
			groups={levels.map(({ level, rows, mentions }) => ({
				key: level,
				head: codes(`factorLevels.${level}`),
				rows: [
					...rows.map(({ code, people }) => ({
						...{ key: code, people, sum: false },
						what: codes(`factors.${code}` as 'factors.eviction'),
					})),
					{ key: `${level} sum`, what: words('mentions'), people: mentions, sum: true },
				],
			}))}
			rowKey={(line) => line.key}
			tone={(line) => (line.sum ? 'sum' : undefined)}
			columns={[
				{ key: 'what', head: words('columns.what'), cell: (line) => line.what },
				{
					key: 'people',
					head: words('columns.people'),
					align: 'right',
					cell: (line) => line.people ?? <span className="quiet">{words(line.sum ? 'noSum' : 'few')}</span>,
				},
			]}
		/>
	)
}

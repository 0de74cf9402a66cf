import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { DateInput, FieldRow } from '../../../../ui/fields.tsx'
import { Figure } from '../../../../ui/figure.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type LeaderPathways, leaderPathways } from '../../queries/board/leader-pathways.ts'
import type { ToldPeople } from '../../rules/board/pathways.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = Object.fromEntries(new URL(request.url).searchParams)
	return show(await leaderPathways(callerOf(context), { ...asked, locale: context.get(localeContext) }))
}

const kinds = ['svg', 'png', 'csv', 'xlsx'] as const

/** From where to where people went between two days: the drawing, and the table that adds up. */
export default function PathwaysScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('leaders.pathways')
	const figure = useTranslations('leaders.figure')
	const board = useTranslations('leaders')
	const { chart, days, exact } = page
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				crumbs={[{ to: '/follow-up/board', label: board('title') }, { label: words('title') }]}
			/>
			{exact ? (
				<Form
					name="pathways"
					words="leaders"
					method="get"
					to="/follow-up/board/pathways"
					initial={{ from: days.first, to: days.second }}
				>
					<FieldRow>
						<DateInput name="from" />
						<DateInput name="to" />
					</FieldRow>
					<FormActions>
						<Submit kind="secondary">{words('show')}</Submit>
					</FormActions>
				</Form>
			) : (
				<p className="reading quiet">{words('readersPeriod')}</p>
			)}
			<Figure
				title={chart.title}
				deck={words('deck')}
				svg={chart.svg}
				svgNarrow={chart.svgNarrow}
				alt={chart.alt}
				source={words('source')}
			>
				<Ways page={page} />
			</Figure>
			<Section title={figure('files')}>
				<p className="row-wrap">
					{kinds.map((kind) => (
						<ButtonLink
							key={kind}
							to={`/follow-up/board/pathways.${kind}?from=${days.first}&to=${days.second}`}
							file
						>
							{figure(`kinds.${kind}`)}
						</ButtonLink>
					))}
				</p>
			</Section>
		</>
	)
}

function Ways({ page: { pathways, names } }: { page: LeaderPathways }) {
	const words = useTranslations('leaders.pathways')
	const format = useFormat()
	const told = (people: ToldPeople) => {
		if (people === null) return <span title={words('withheld')}>··</span>
		return typeof people === 'number'
			? format.number(people)
			: words('fewerThan', { below: people.fewerThan })
	}
	const nameOf = (place: number, outside: string) => {
		const name = names.find(({ number }) => number === place)?.name
		return name === undefined ? outside : <Placed number={place} name={name} />
	}
	const rows = [
		...pathways.rows.map((row) => ({ key: String(row.from), head: nameOf(row.from, words('came')), ...row })),
		{ key: 'all', head: words('all'), from: -1, cells: pathways.sums, all: pathways.all },
	]
	return (
		<DataTable
			caption={words('caption')}
			rows={rows}
			rowKey={(row) => row.key}
			tone={(row) => (row.key === 'all' ? 'sum' : undefined)}
			columns={[
				{ key: 'from', head: words('fromTo'), cell: (row) => row.head },
				...pathways.places.map((place, at) => ({
					key: String(place),
					head:
						place === 0
							? words('left')
							: `${place} ${names.find(({ number }) => number === place)?.name ?? ''}`,
					align: 'right' as const,
					cell: (row: (typeof rows)[number]) =>
						row.from === 0 && place === 0 ? null : told(row.cells[at] ?? null),
				})),
				{ key: 'all', head: words('all'), align: 'right', strong: true, cell: (row) => told(row.all) },
			]}
		/>
	)
}

/** Long names break on a phone, so they are no words that keep together. */
function Placed({ number, name }: { number: number; name: string }) {
	return (
		<>
			<b className={`situation-${number}`}>{number}</b> {name}
		</>
	)
}

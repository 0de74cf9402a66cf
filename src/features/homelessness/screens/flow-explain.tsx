import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { TextLink } from '../../../ui/links.tsx'
import { Unverified } from '../../../ui/marks.tsx'
import { DefinitionRows, PageHead, Section, Source } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { explainFlow } from '../queries/explain-flow.ts'
import { askedIn, flowAddress } from './flow/flow-address.ts'
import type { Explained } from './flow/flow-types.ts'
import { useGroupWords } from './flow/use-group-words.ts'
import { useTold } from './flow/use-told.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = askedIn(request.url)
	const question = { of: 'stock', ...asked, locale: context.get(localeContext) }
	const { of, day, line, category, fromCategory, toCategory, ...board } = asked
	return { board, explained: show(await explainFlow(callerOf(context), question)) }
}

/** From one figure of the board to its definition, its filter, what was told late, and those it counts. */
export default function FlowExplainScreen() {
	const { board, explained } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	const format = useFormat()
	return (
		<>
			<PageHead
				title={
					explained.value === null
						? words('explain.titleHidden')
						: words('explain.title', { value: told.value(explained.value) })
				}
				crumbs={[{ to: flowAddress(board), label: words('explain.back') }]}
				state={useFigureInWords(explained)}
			/>
			<Counting explained={explained} />
			<People explained={explained} />
			<Source>{words('source', { moment: format.moment(explained.countedAt) })}</Source>
		</>
	)
}

function useFigureInWords({ figure, categories }: Explained): string {
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	const format = useFormat()
	const day = (one: Parameters<typeof format.day>[0]) => format.day(one, { weekday: false })
	const name = (number: number | null) => {
		if (number === null) return words('explain.everybody')
		const category = categories.find((one) => one.number === number)
		return category === undefined ? words('explain.outside') : told.category(category)
	}
	switch (figure.of) {
		case 'stock':
			return words('explain.of.stock', { category: name(figure.category), day: day(figure.day) })
		case 'change':
			return words('explain.of.change', {
				line: words(`balance.lines.${figure.line}`, { day: '' }).trim(),
				range: format.range(figure.from, figure.until),
				category: name(figure.category),
			})
		case 'way':
			return words('explain.of.way', {
				...{ from: name(figure.from), to: name(figure.to) },
				...{ first: day(figure.first), second: day(figure.second) },
			})
	}
}

function Counting({ explained }: { explained: Explained }) {
	const words = useTranslations('homelessness.flow.explain')
	const names = useTranslations('homelessness.codes.definitions')
	const groups = useGroupWords()
	const { definition, parameters, coverage } = explained
	return (
		<Section title={words('counting')}>
			<DefinitionRows
				rows={[
					{ label: words('definition'), value: names(definition.key) },
					{
						label: words('source'),
						value: (
							<>
								{`${definition.source.text}. `}
								{definition.unverified === 0
									? ''
									: `${words('unverified', { count: definition.unverified })} `}
								{definition.source.verified && definition.unverified === 0 ? null : <Unverified />}
							</>
						),
					},
					{ label: words('filter'), value: groups.whole(explained.group, 'all') },
					{
						label: words('rules'),
						value: [
							words('active', { days: String(parameters.inactiveAfter) }),
							words('gap', { days: String(parameters.gapDays) }),
							words('new', { days: String(parameters.knownDays) }),
						].join(' '),
					},
					...(coverage === null
						? []
						: [
								{
									label: words('coverage'),
									value: `${words('entries', { count: coverage.entries })} ${words('late', { count: coverage.lateChanges })}`,
								},
							]),
				]}
			/>
		</Section>
	)
}

function People({ explained }: { explained: Explained }) {
	const words = useTranslations('homelessness.flow.explain')
	const format = useFormat()
	const { people, others, figure, underCodes, narrowed } = explained
	const isSum = figure.of === 'change' && ['opening', 'closing', 'corrections'].includes(figure.line)
	if (isSum) return <p className="quiet">{words('noList')}</p>
	return (
		<Section title={words('people')}>
			<div className="stack-16">
				{people.length === 0 ? (
					<EmptyState title={words(explained.value === 0 ? 'empty' : narrowed ? 'narrowed' : 'nobody')} />
				) : (
					<>
						<p className="quiet">{underCodes ? words('underCodes') : words('peopleNote')}</p>
						<DataTable
							caption={words('people')}
							rows={people}
							rowKey={(person) => `${person.personId ?? person.code} ${person.day}`}
							columns={[
								{
									...{ key: 'name', head: underCodes ? words('code') : words('name') },
									cell: (person) =>
										underCodes ? (
											person.code
										) : (
											<TextLink to={`/people/${person.personId}`}>{person.name}</TextLink>
										),
								},
								{ key: 'since', head: words('since'), cell: (person) => format.day(person.day) },
							]}
						/>
					</>
				)}
				{others === null || others === 0 ? null : <p>{words('others', { count: others })}</p>}
			</div>
		</Section>
	)
}

import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type FollowedReform, reformFigures } from '../../queries/partnership/reform-figures.ts'
import { PartnershipTabs } from './partnership-tabs.tsx'
import { useReformWords } from './use-reform-words.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await reformFigures(callerOf(context), {}))
}

/** The reforms that are followed, and how far each has come at a glance. */
export default function ReformsScreen() {
	const { reforms, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('partnership')
	return (
		<>
			<PageHead
				title={words('reforms.title')}
				crumbs={[{ to: '/partnership', label: words('title') }, { label: words('reforms.title') }]}
				actions={
					mayKeep ? (
						<ButtonLink to="/partnership/reforms/new" kind="primary">
							{words('reforms.add')}
						</ButtonLink>
					) : undefined
				}
			/>
			<PartnershipTabs />
			<p className="reading quiet">{words('reforms.lead')}</p>
			{reforms.length === 0 ? (
				<EmptyState title={words('reforms.none')}>{words('reforms.noneText')}</EmptyState>
			) : (
				reforms.map((reform) => <Reform key={reform.id} reform={reform} />)
			)}
		</>
	)
}

function Reform({ reform }: { reform: FollowedReform }) {
	const words = useTranslations('partnership.reforms')
	const format = useFormat()
	const { id, title, about, beginsOn, endedOn, indicators } = reform
	const { courseOf, latestOf } = useReformWords()
	return (
		<Section
			title={<TextLink to={`/partnership/reforms/${id}`}>{title}</TextLink>}
			note={
				endedOn === null
					? words('since', { day: format.dayFull(beginsOn) })
					: words('ended', { day: format.dayFull(endedOn) })
			}
		>
			<div className="stack-16">
				{about === '' ? null : <p className="reading">{about}</p>}
				{indicators.length === 0 ? (
					<p className="quiet">{words('noIndicators')}</p>
				) : (
					<DataTable
						caption={title}
						rows={indicators}
						rowKey={(row) => row.id}
						columns={[
							{ key: 'indicator', head: words('indicator'), width: '34%', cell: (row) => row.name },
							{ key: 'latest', head: words('latest'), cell: (row) => latestOf(row) },
							{ key: 'course', head: words('course'), fold: 'plain', cell: (row) => courseOf(row) },
						]}
					/>
				)}
			</div>
		</Section>
	)
}

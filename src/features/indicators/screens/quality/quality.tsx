import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FilterLinks } from '../../../../ui/links.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { SectionTabs } from '../../../../ui/section-tabs.tsx'
import { dataQuality } from '../../queries/quality/data-quality.ts'
import { ChecksTable } from './checks-table.tsx'
import { UnitsTable } from './units-table.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const unitId = new URL(request.url).searchParams.get('unit')
	return show(await dataQuality(callerOf(context), unitId === null ? {} : { unitId }))
}

/** What is wrong with what was written, which figures it weakens, and where it is mended. */
export default function QualityScreen() {
	const { checks, units, unitId, choosesUnit } = useLoaderData<typeof loader>()
	const words = useTranslations('quality')
	const finding = checks.filter(({ found }) => found !== 0).length
	return (
		<>
			<PageHead
				title={words('title')}
				state={
					finding === 0
						? words('state.none', { all: checks.length })
						: words('state.some', { count: finding, all: checks.length })
				}
			/>
			<SectionTabs />
			<Section title={words('checksTitle')}>
				<div className="stack-16">
					{choosesUnit ? (
						<FilterLinks
							label={words('choose')}
							filters={[
								{ to: '/follow-up/quality', label: words('all'), current: unitId === null },
								...units.map(({ id, name }) => ({
									...{ to: `/follow-up/quality?unit=${id}`, label: name, current: unitId === id },
								})),
							]}
						/>
					) : null}
					<ChecksTable checks={checks} />
				</div>
			</Section>
			<Section title={words('unitsTitle')}>
				<UnitsTable units={units} linked={choosesUnit} />
			</Section>
			<Source>{words('source')}</Source>
		</>
	)
}

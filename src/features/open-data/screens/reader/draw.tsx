import { useTranslations } from 'use-intl'
import type { Instant } from '../../../../foundation/plain-date.ts'
import type { OpenData } from '../../queries/open-data.ts'
import { catalogueKinds, datasetPath, mediaTypes } from '../../rules/addresses.ts'
import type { Listed } from '../../rules/catalogue/catalogue.ts'
import type { OpenVersion, Version } from '../../rules/dataset.ts'
import { DataPage } from './data-page.tsx'
import { DatasetPage } from './dataset-page.tsx'
import { sayIn, Worded } from './say.tsx'

/** A page of open data without its frame, which is the public pages'. */
export function drawList(data: OpenData, listed: readonly Listed[]) {
	const { site } = data
	const say = sayIn(site.locale)
	const home = `/p/${site.slug}/data`
	return {
		...{
			title: say.title,
			lead: say.lead,
			path: home,
			above: [{ href: `/p/${site.slug}`, label: site.name }],
		},
		alternates: catalogueKinds.map((kind) => ({
			...{ href: `${home}/catalogue.${kind}`, type: mediaTypes[kind].replace(/;.*/, ''), title: say.title },
		})),
		invented: listed.some(({ dataset }) => dataset.invented),
		children: (
			<Worded locale={site.locale}>
				<DataPage data={data} listed={listed} />
			</Worded>
		),
	}
}

export function drawDataset(
	data: OpenData,
	{ open, versions }: { open: OpenVersion; versions: readonly Version[] },
	asked: number | null,
) {
	const { site } = data
	const { dataset, slug, version, publishedAt } = open
	const last = versions.findLast(({ withdrawnAt }) => withdrawnAt === null)?.version ?? version
	const path = datasetPath(site.slug, slug, last === version ? null : version)
	return {
		...{ title: dataset.title[site.locale], lead: dataset.about[site.locale], path, publishedAt },
		above: [
			{ href: `/p/${site.slug}`, label: site.name },
			{ href: `/p/${site.slug}/data`, label: sayIn(site.locale).title },
		],
		alternates: [
			{ href: `${path}.csv`, type: 'text/csv', title: 'CSV' },
			{ href: `${path}.json`, type: 'application/json', title: 'JSON' },
		],
		invented: dataset.invented,
		children: (
			<Worded locale={site.locale}>
				<DatasetPage
					data={data}
					open={open}
					versions={versions}
					latest={asked !== null && last !== version ? last : null}
				/>
			</Worded>
		),
	}
}

/** Where a dataset was withdrawn: since when, and where the others are. */
export function drawGone(data: OpenData, on: Instant) {
	const { site } = data
	const say = sayIn(site.locale)
	const children = (
		<Worded locale={site.locale}>
			<Others home={`/p/${site.slug}/data`} />
		</Worded>
	)
	return { title: say.lost, lead: say.lostOn(on), path: null, above: [], children }
}

function Others({ home }: { home: string }) {
	return (
		<p>
			<a href={home}>{useTranslations('openData.lost')('toList')}</a>
		</p>
	)
}

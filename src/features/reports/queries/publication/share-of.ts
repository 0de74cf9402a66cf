import { createTranslator } from 'use-intl/core'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { writeDate } from '../../../../foundation/typography.ts'
import { sharePicture } from '../../../../platform/documents/share-picture.ts'
import type { OpenSite, Picture } from '../../published.ts'
import { publication as en } from '../../words/publication/en.ts'
import { publication as sv } from '../../words/publication/sv.ts'
import { named } from './drawn-chart.ts'

/** What stands for a page where somebody shares it. */
export function shareOf(site: OpenSite, title: string, year: number): Picture {
	return drawnShare(site, title, sayOf(site)('share', { year: String(year) }))
}

export function shareOfConsultation(site: OpenSite, title: string, lastDay: PlainDate): Picture {
	const day = writeDate(lastDay, site.locale)
	return drawnShare(site, title, sayOf(site)('shareConsultation', { day }))
}

function sayOf({ locale }: OpenSite) {
	const { share, shareConsultation } = { sv, en }[locale]
	return createTranslator({ locale, messages: { share, shareConsultation } })
}

function drawnShare({ name, bandColour }: OpenSite, title: string, line: string): Picture {
	return named(sharePicture({ sender: name, title, band: bandColour, line }), 'image/png')
}

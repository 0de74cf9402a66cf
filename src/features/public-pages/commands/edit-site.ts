import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { type Logo, logoFrom } from '../../../platform/documents/logo.ts'
import { text } from '../../../platform/fields.ts'
import { locales } from '../../../platform/words/locales.ts'
import { mayKeepSite } from '../access.ts'
import { contrast, enough, ink, textOn, white } from '../rules/contrast.ts'
import { findLogo, findOwnSite, saveSite } from '../store.ts'

const colour = () =>
	z
		.string({ error: 'required' })
		.trim()
		.toLowerCase()
		.regex(/^#[0-9a-f]{6}$/, 'not-a-colour')

/**
 * Opens the municipality's public pages, or changes how they are called and look: everybody sees it at once. Refusals:
 * link-cannot-be-seen, band-cannot-be-read (with the contrast there is), address-taken.
 */
export const editSite = command({
	name: 'editSite',
	input: z.object({
		name: text(80),
		slug: z
			.string({ error: 'required' })
			.trim()
			.max(60, 'too-long')
			.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-address'),
		locale: z.enum(locales, { error: 'choose-one' }),
		bandColour: colour(),
		linkColour: colour(),
		contact: z.email({ error: 'not-an-email' }),
		logo: z.instanceof(Uint8Array, { error: 'not-a-file' }).optional(),
		removeLogo: z.literal('yes').optional(),
	}),
	may: mayKeepSite,
	run: async ({ db, actor }, { logo: file, removeLogo, ...given }) => {
		const { bandColour, linkColour } = given
		const seen = contrast(linkColour, white)
		if (seen < enough) return refuse({ because: 'link-cannot-be-seen', contrast: toTenths(seen) })
		if (textOn(bandColour) === null) {
			const best = Math.max(contrast(ink, bandColour), contrast(white, bandColour))
			return refuse({ because: 'band-cannot-be-read', contrast: toTenths(best) })
		}
		const kept = removeLogo === 'yes' ? null : await keptLogo(db, actor.municipalityId)
		const logo = file === undefined ? kept : redrawn(file)
		const told = [JSON.stringify(given), logo === null ? '' : Buffer.from(logo.bytes).toString('base64')]
		const digest = createHash('sha256').update(told.join()).digest('hex').slice(0, 16)
		await saveSite(db, actor.municipalityId, { ...given, logo, digest })
		return { slug: given.slug }
	},
	audit: () => ({ kind: 'public-site', ids: [] }),
	constraints: { one_site_of_an_address: 'address-taken' },
})

function redrawn(file: Uint8Array): Logo {
	const logo = logoFrom(file)
	if (typeof logo === 'string') throw new BadInput([{ path: 'logo', problem: logo }])
	return logo
}

async function keptLogo(db: Parameters<typeof findOwnSite>[0], municipalityId: number): Promise<Logo | null> {
	const site = await findOwnSite(db)
	const bytes = await findLogo(db, municipalityId)
	return site?.logo == null || bytes === null ? null : { bytes, ...site.logo }
}

/** Never rounded up to what would be enough. */
function toTenths(ratio: number): number {
	return Math.floor(ratio * 10) / 10
}

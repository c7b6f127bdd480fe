/** The standards an LMS can speak; the editions of SCORM 2004 share their API. */
export type Standard = 'scorm12' | 'scorm2004';

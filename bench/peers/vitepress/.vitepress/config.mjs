import { withMermaid } from 'vitepress-plugin-mermaid';

// The page links to others of its site, which this one has not.
export default withMermaid({ title: 'Journeys', ignoreDeadLinks: true });

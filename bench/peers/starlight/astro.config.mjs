import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import mermaid from 'astro-mermaid';

export default defineConfig({ integrations: [mermaid(), starlight({ title: 'Journeys' })] });

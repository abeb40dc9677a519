/** The page's furniture: components every room's pages are made of. They know words and props, no records. */
export { Layout, type LayoutProps } from './layout/layout.tsx';

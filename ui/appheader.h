// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {

class Logo;
class TextLabel;
struct Branding;

/// The logo and, once the server has told them, the name and version of the application. Until then, the name
/// that the vendor gives it.
class AppHeader : public QWidget
{
    Q_OBJECT

public:
    explicit AppHeader(QWidget *parent = nullptr);

    void setBranding(const Branding &branding);
    void setApp(const AppInfo &app);
    /// The name as shown; empty before it is known.
    [[nodiscard]] QString name() const { return m_name.isEmpty() ? m_brandName : m_name; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fit();

    Logo *m_logo;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QString m_brandName;
    QString m_name; // from the server
    std::optional<QString> m_version; // once the server has been heard
    QString m_titleText;
    QString m_subtitleText;
};

} // namespace BlazeAuth
